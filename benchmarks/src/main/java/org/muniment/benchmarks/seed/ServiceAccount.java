package org.muniment.benchmarks.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The account under which this program works: a client of Keycloak with the role of an archivist, made at the first time.
 * Its secret stays in Keycloak and is asked for each time.
 */
final class ServiceAccount {

    static final String CLIENT = "muniment-seed";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration GOOD_FOR = Duration.ofSeconds(30);

    private final RunningMuniment muniment;
    private final String secret;
    private String token;
    private Instant until = Instant.MIN;

    private ServiceAccount(RunningMuniment muniment, String secret) {
        this.muniment = muniment;
        this.secret = secret;
    }

    static ServiceAccount of(RunningMuniment muniment) throws IOException, InterruptedException {
        String admin = grant(
                muniment,
                "master",
                Map.of(
                        "grant_type", "password",
                        "client_id", "admin-cli",
                        "username", "admin",
                        "password", muniment.administrator()));
        JsonNode found = ask(muniment, admin, "GET", "/clients?clientId=" + CLIENT, null);
        if (found.isEmpty()) {
            make(muniment, admin);
            found = ask(muniment, admin, "GET", "/clients?clientId=" + CLIENT, null);
        }
        String id = found.path(0).path("id").asText();
        String secret = ask(muniment, admin, "GET", "/clients/" + id + "/client-secret", null)
                .path("value")
                .asText();
        return new ServiceAccount(muniment, secret);
    }

    private static void make(RunningMuniment muniment, String admin) throws IOException, InterruptedException {
        ask(
                muniment,
                admin,
                "POST",
                "/clients",
                Map.of(
                        "clientId",
                        CLIENT,
                        "name",
                        "./muniment seed",
                        "publicClient",
                        false,
                        "standardFlowEnabled",
                        false,
                        "directAccessGrantsEnabled",
                        false,
                        "serviceAccountsEnabled",
                        true,
                        "protocolMappers",
                        List.of(Map.of(
                                "name", "audience muniment-web",
                                "protocol", "openid-connect",
                                "protocolMapper", "oidc-audience-mapper",
                                "config",
                                        Map.of(
                                                "included.client.audience",
                                                "muniment-web",
                                                "access.token.claim",
                                                "true")))));
        String id = ask(muniment, admin, "GET", "/clients?clientId=" + CLIENT, null)
                .path(0)
                .path("id")
                .asText();
        String user = ask(muniment, admin, "GET", "/clients/" + id + "/service-account-user", null)
                .path("id")
                .asText();
        JsonNode role = ask(muniment, admin, "GET", "/roles/archivist", null);
        ask(muniment, admin, "POST", "/users/" + user + "/role-mappings/realm", List.of(role));
    }

    /** A token that Muniment takes now. */
    String token() throws IOException, InterruptedException {
        if (Instant.now().isAfter(until)) {
            token = grant(
                    muniment,
                    "muniment",
                    Map.of("grant_type", "client_credentials", "client_id", CLIENT, "client_secret", secret));
            until = Instant.now().plus(GOOD_FOR);
        }
        return token;
    }

    private static String grant(RunningMuniment muniment, String realm, Map<String, String> form)
            throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<byte[]> answer = muniment.client()
                .send(
                        HttpRequest.newBuilder(URI.create(
                                        muniment.keycloak() + "/realms/" + realm + "/protocol/openid-connect/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException("Keycloak gives no token of " + realm + " (" + answer.statusCode() + ").");
        }
        return JSON.readTree(answer.body()).path("access_token").asText();
    }

    private static JsonNode ask(RunningMuniment muniment, String admin, String method, String path, Object body)
            throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = muniment.client()
                .send(
                        HttpRequest.newBuilder(URI.create(muniment.keycloak() + "/admin/realms/muniment" + path))
                                .header("Authorization", "Bearer " + admin)
                                .header("Content-Type", "application/json")
                                .method(
                                        method,
                                        body == null
                                                ? BodyPublishers.noBody()
                                                : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                                .build(),
                        BodyHandlers.ofByteArray());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException("Keycloak refuses " + path + " (" + answer.statusCode() + ").");
        }
        return answer.body().length == 0 ? JSON.missingNode() : JSON.readTree(answer.body());
    }
}
