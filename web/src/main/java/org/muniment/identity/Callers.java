package org.muniment.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** Tells who calls, from what the container authenticated and from who holds the office. */
@ApplicationScoped
public class Callers {

    /** Where a request keeps who sent it, so that the office is looked up once for each. */
    private static final String KNOWN = Callers.class.getName() + ".known";

    @Inject
    private Superuser superuser;

    /** Empty when the request carries neither session nor valid token, and no link has let it in. */
    public Optional<Caller> of(HttpServletRequest request) {
        if (request.getAttribute(KNOWN) instanceof Caller caller) {
            return Optional.of(caller);
        }
        Optional<Caller> caller = signedIn(request);
        caller.ifPresent(known -> letIn(known, request));
        return caller;
    }

    /** Who the caller is for the rest of this request. */
    void letIn(Caller caller, HttpServletRequest request) {
        request.setAttribute(KNOWN, caller);
    }

    private Optional<Caller> signedIn(HttpServletRequest request) {
        // The container names those whom it does not know too; only an OIDC principal comes from a session or a token.
        if (!(request.getUserPrincipal() instanceof OidcPrincipal<?> principal)
                || AddressToken.isIn(request.getQueryString())) {
            return Optional.empty();
        }
        AccessToken token = principal.getOidcSecurityContext().getToken();
        List<String> roles = Stream.of(Role.VIEWER, Role.ARCHIVIST, Role.SUPERUSER)
                .filter(request::isUserInRole)
                .filter(role -> !role.equals(Role.SUPERUSER) || superuser.isHeldBy(token.getSubject()))
                .toList();
        return Optional.of(new Caller(
                principal.getName(),
                displayName(token, principal.getName()),
                token.getClaimValueAsString("email"),
                roles));
    }

    /** For routes behind the {@link Gate}, where there is always somebody. */
    public Caller require(HttpServletRequest request) {
        return of(request).orElseThrow(() -> new IllegalStateException("This route let nobody in."));
    }

    private static String displayName(AccessToken token, String otherwise) {
        String name = token.getClaimValueAsString("name");
        return name == null || name.isBlank() ? otherwise : name;
    }
}
