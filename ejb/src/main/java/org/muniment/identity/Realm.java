package org.muniment.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;

/** Keycloak's realm, asked through the service account that the launcher made for this installation. */
@ApplicationScoped
public class Realm {

    private static final String NAME = "muniment";

    /** @throws jakarta.ws.rs.ProcessingException when Keycloak does not answer */
    public List<Account> accountsWithRole(String role) {
        try (Keycloak keycloak = connect()) {
            return keycloak.realm(NAME).roles().get(role).getUserMembers().stream()
                    .map(user -> new Account(user.getId(), user.getUsername()))
                    .toList();
        }
    }

    private static Keycloak connect() {
        return KeycloakBuilder.builder()
                .serverUrl(System.getProperty(
                        "muniment.keycloak.internal-url", System.getProperty("muniment.keycloak.url")))
                .realm(NAME)
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId("muniment-admin")
                .clientSecret(System.getenv("MUNIMENT_ADMIN_SECRET"))
                .build();
    }
}
