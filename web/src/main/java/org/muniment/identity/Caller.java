package org.muniment.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muniment.catalogue.Catalogue.Sight;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/**
 * The person or program behind a request, as the container authenticated it.
 *
 * @param name the account's name
 * @param roles among {@link Role}
 */
public record Caller(String name, String displayName, String email, List<String> roles) {

    /** Empty when the request carries neither session nor valid token. */
    public static Optional<Caller> of(HttpServletRequest request) {
        // The container names those whom it does not know too; only an OIDC principal comes from a session or a token.
        if (!(request.getUserPrincipal() instanceof OidcPrincipal<?> principal)) {
            return Optional.empty();
        }
        AccessToken token = principal.getOidcSecurityContext().getToken();
        List<String> roles = Stream.of(Role.VIEWER, Role.ARCHIVIST, Role.SUPERUSER)
                .filter(request::isUserInRole)
                .toList();
        return Optional.of(new Caller(
                principal.getName(),
                displayName(token, principal.getName()),
                token.getClaimValueAsString("email"),
                roles));
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Readers see what has been read; those who work on the rest see it all. */
    public Sight sight() {
        return new Sight(has(Role.ARCHIVIST));
    }

    private static String displayName(AccessToken token, String otherwise) {
        String name = token.getClaimValueAsString("name");
        return name == null || name.isBlank() ? otherwise : name;
    }
}
