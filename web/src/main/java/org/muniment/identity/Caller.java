package org.muniment.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
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
        Principal principal = request.getUserPrincipal();
        if (principal == null) {
            return Optional.empty();
        }
        List<String> roles = Stream.of(Role.VIEWER, Role.ARCHIVIST, Role.SUPERUSER)
                .filter(request::isUserInRole)
                .toList();
        if (principal instanceof OidcPrincipal<?> oidc) {
            AccessToken token = oidc.getOidcSecurityContext().getToken();
            return Optional.of(new Caller(
                    principal.getName(),
                    displayName(token, principal.getName()),
                    token.getClaimValueAsString("email"),
                    roles));
        }
        return Optional.of(new Caller(principal.getName(), principal.getName(), null, roles));
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
