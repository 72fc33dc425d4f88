package org.muniment.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What Keycloak must be told again when it changes from one start to the next: where the application is, and whether
 * letters can be sent. The realm file is read at the first start only.
 */
final class RealmSettings {
    /** The id of client muniment-web in the realm file. */
    private static final String CLIENT = "6d756e69-6d65-4e74-8000-000000000001";

    static final String TOLD = "realm.told";
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    private final Plan plan;
    private final Web web;
    private final Memory memory;

    RealmSettings(Plan plan, Web web, Memory memory) {
        this.plan = plan;
        this.web = web;
        this.memory = memory;
    }

    /** Tells Keycloak what has changed; the answer is a warning when it would not listen. */
    Optional<String> tell() throws IOException {
        String client = client();
        String realm = realm();
        String now = client + realm;
        if (memory.recall(TOLD).filter(now::equals).isPresent()) {
            return Optional.empty();
        }
        Optional<String> token = token();
        if (token.isEmpty() || !put("/clients/" + CLIENT, client, token.get()) || !put("", realm, token.get())) {
            return Optional.of(
                    "Keycloak's administrator \"admin\" is not the one of the secrets file any more; in its console, set"
                            + " the redirect address of client muniment-web to "
                            + plan.address().url() + "/login* yourself.");
        }
        memory.keep(TOLD, now);
        return Optional.empty();
    }

    private String client() {
        List<String> origins = origins();
        return "{\"clientId\":\"muniment-web\",\"rootUrl\":%s,\"redirectUris\":%s,\"attributes\":{\"post.logout.redirect.uris\":%s}}"
                .formatted(
                        quoted(plan.address().url()),
                        origins.stream()
                                .map(origin -> quoted(origin + "/login*"))
                                .collect(Collectors.joining(",", "[", "]")),
                        quoted(origins.stream().map(origin -> origin + "/*").collect(Collectors.joining("##"))));
    }

    /** On one machine people write localhost as often as its number. */
    private List<String> origins() {
        var origins = new ArrayList<String>(List.of(plan.address().url()));
        if (!plan.address().tls()) {
            origins.add("http://localhost:" + plan.address().port());
        }
        return origins;
    }

    private static String realm() {
        return "{\"realm\":\"muniment\",\"resetPasswordAllowed\":%s,\"smtpServer\":{\"host\":%s,\"port\":%s,\"from\":%s,\"fromDisplayName\":\"Muniment\"}}"
                .formatted(Mail.configured(), quoted(Mail.host()), quoted(Mail.port()), quoted(Mail.from()));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private Optional<String> token() throws IOException {
        HttpResponse<String> answer = web.send(HttpRequest.newBuilder(
                        URI.create(plan.keycloak().url() + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=password&client_id=admin-cli&username=admin&password="
                        + plan.secret(Secrets.Name.KEYCLOAK_ADMIN))));
        Matcher matcher = TOKEN.matcher(answer.body());
        return answer.statusCode() == 200 && matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private boolean put(String path, String json, String token) throws IOException {
        return web.send(HttpRequest.newBuilder(URI.create(plan.keycloak().url() + "/admin/realms/muniment" + path))
                                .header("Content-Type", "application/json")
                                .header("Authorization", "Bearer " + token)
                                .PUT(BodyPublishers.ofString(json)))
                        .statusCode()
                == 204;
    }
}
