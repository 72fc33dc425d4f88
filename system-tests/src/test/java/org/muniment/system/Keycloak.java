package org.muniment.system;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.muniment.launcher.Instance;
import org.muniment.launcher.Secrets;

/** The realm as its administrator sees it, to make people and programs for tests. */
public final class Keycloak {

    private static final String TOKEN = "/protocol/openid-connect/token";

    private final String address;
    private final String password;

    Keycloak(Instance instance) {
        this(instance.keycloak(), instance.secrets().get(Secrets.Name.KEYCLOAK_ADMIN));
    }

    /** @param password of its administrator */
    public Keycloak(String address, String password) {
        this.address = address;
        this.password = password;
    }

    void makeUser(Account account) {
        Response made = admin().body(Map.of(
                        "username",
                        account.name(),
                        "enabled",
                        true,
                        "email",
                        account.name() + "@example.org",
                        "emailVerified",
                        true,
                        "firstName",
                        account.name().substring(0, 1).toUpperCase()
                                + account.name().substring(1),
                        "lastName",
                        "Tester",
                        "credentials",
                        List.of(Map.of("type", "password", "value", account.password(), "temporary", false))))
                .post("/admin/realms/muniment/users");
        made.then().statusCode(201);
        String role = admin().get("/admin/realms/muniment/roles/{role}", account.role())
                .then()
                .statusCode(200)
                .extract()
                .asString();
        admin().body("[" + role + "]")
                .post("/admin/realms/muniment/users/{id}/role-mappings/realm", idIn(made))
                .then()
                .statusCode(204);
    }

    /** Gives a person who is there already a password that need not be changed first. */
    void setPassword(Account account) {
        Map<String, Object> user = admin().queryParam("username", account.name())
                .queryParam("exact", true)
                .get("/admin/realms/muniment/users")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("[0]");
        admin().body(Map.of("type", "password", "value", account.password(), "temporary", false))
                .put("/admin/realms/muniment/users/{id}/reset-password", user.get("id"))
                .then()
                .statusCode(204);
        user.put("requiredActions", List.of());
        admin().body(user)
                .put("/admin/realms/muniment/users/{id}", user.get("id"))
                .then()
                .statusCode(204);
    }

    /**
     * A program that may ask for tokens with a person's password.
     *
     * @param audience the client that its tokens are for; null for none but itself
     */
    void makeClient(String clientId, String secret, String audience, int tokenSeconds) {
        Object mappers = audience == null
                ? List.of()
                : List.of(Map.of(
                        "name", "audience",
                        "protocol", "openid-connect",
                        "protocolMapper", "oidc-audience-mapper",
                        "config", Map.of("included.client.audience", audience, "access.token.claim", "true")));
        admin().body(Map.of(
                        "clientId",
                        clientId,
                        "secret",
                        secret,
                        "publicClient",
                        false,
                        "standardFlowEnabled",
                        false,
                        "directAccessGrantsEnabled",
                        true,
                        "attributes",
                        Map.of("access.token.lifespan", Integer.toString(tokenSeconds)),
                        "protocolMappers",
                        mappers))
                .post("/admin/realms/muniment/clients")
                .then()
                .statusCode(201);
    }

    /** How long the access tokens of a client are good for; empty gives it back to the realm. */
    void setTokenSeconds(String clientId, String seconds) {
        List<Map<String, Object>> found = admin().queryParam("clientId", clientId)
                .get("/admin/realms/muniment/clients")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("");
        Map<String, Object> client = found.get(0);
        @SuppressWarnings("unchecked")
        Map<String, Object> attributes = (Map<String, Object>) client.get("attributes");
        attributes.put("access.token.lifespan", seconds);
        admin().body(client)
                .put("/admin/realms/muniment/clients/{id}", client.get("id"))
                .then()
                .statusCode(204);
    }

    String token(String clientId, String secret, Account account) {
        return grant(
                "muniment",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        clientId,
                        "client_secret",
                        secret,
                        "username",
                        account.name(),
                        "password",
                        account.password()));
    }

    private RequestSpecification admin() {
        String token = grant(
                "master",
                Map.of("grant_type", "password", "client_id", "admin-cli", "username", "admin", "password", password));
        return given().baseUri(address)
                .header("Authorization", "Bearer " + token)
                .contentType(ContentType.JSON);
    }

    private String grant(String realm, Map<String, String> form) {
        return given().baseUri(address)
                .formParams(form)
                .post("/realms/" + realm + TOKEN)
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    private static String idIn(Response made) {
        String location = made.header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
