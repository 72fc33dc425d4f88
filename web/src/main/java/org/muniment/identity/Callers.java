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

    private static final String LINKED = Callers.class.getName() + ".linked";

    @Inject
    private Superuser superuser;

    /** Empty when the request carries neither session nor valid token, and no link has let it in. */
    public Optional<Caller> of(HttpServletRequest request) {
        Object linked = request.getAttribute(LINKED);
        return linked instanceof Caller caller ? Optional.of(caller) : signedIn(request);
    }

    /** The caller of a request that a link lets in, for the rest of this request. */
    void letIn(Caller caller, HttpServletRequest request) {
        request.setAttribute(LINKED, caller);
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
