package org.muniment.benchmarks.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at a browser: signs in by filling in Keycloak's pages, then sends what the product's own pages would send. */
public final class Visitor {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String address;
    private String name;
    private String password;
    private final Cookies cookies = new Cookies();
    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .connectTimeout(Duration.ofSeconds(20))
            .build();

    /** What came back. */
    public record Answer(int status, byte[] body) {

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                return MissingNode.getInstance();
            }
        }

        boolean isServerError() {
            return status >= 500;
        }
    }

    Visitor(String address) {
        this.address = address;
    }

    /**
     * The first login of an account whose password has to be changed.
     *
     * @throws IOException when it does not end signed in
     */
    void signIn(String name, String initialPassword) throws IOException, InterruptedException {
        HttpResponse<String> login = page(HttpRequest.newBuilder(URI.create(address + "/login?return=/api/session")));
        HttpResponse<String> choose = fill(login, Map.of("username", name, "password", initialPassword));
        String own = initialPassword + " of my own";
        HttpResponse<String> session = fill(choose, Map.of("password-new", own, "password-confirm", own));
        this.name = name;
        this.password = own;
        if (session.statusCode() != 200 || !session.uri().getPath().equals("/api/session")) {
            throw new IOException(name + " could not sign in; it ended at " + session.uri() + " with status "
                    + session.statusCode() + ".");
        }
    }

    /**
     * Comes back after the server has forgotten the session. Keycloak mostly remembers and asks for nothing.
     *
     * @return whether the visitor is signed in again
     */
    public boolean comeBack() throws IOException, InterruptedException {
        HttpResponse<String> page = page(HttpRequest.newBuilder(URI.create(address + "/login?return=/api/session")));
        if (page.statusCode() == 200 && FORM.matcher(page.body()).find()) {
            page = fill(page, Map.of("username", name, "password", password));
        }
        return page.statusCode() == 200 && page.uri().getPath().equals("/api/session");
    }

    private HttpResponse<String> fill(HttpResponse<String> page, Map<String, String> fields)
            throws IOException, InterruptedException {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IOException("There is no form at " + page.uri() + " (" + page.statusCode() + ").");
        }
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return page(HttpRequest.newBuilder(page.uri().resolve(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> page(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(
                request.header("Accept", "text/html,*/*").timeout(PATIENCE).build(), BodyHandlers.ofString());
    }

    public Answer get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    public Answer post(String path, String mediaType, BodyPublisher body) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", mediaType).POST(body));
    }

    public Answer postJson(String path, Map<String, ?> body) throws IOException, InterruptedException {
        return post(path, "application/json", BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
    }

    /** What the browser sends to the product as its header {@code Cookie}. */
    public String cookie() {
        return String.join("; ", cookies.get(URI.create(address), Map.of()).getOrDefault("Cookie", List.of()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", "application/json,*/*")
                .header("X-Requested-With", "muniment")
                .timeout(PATIENCE);
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = browser.send(request.build(), BodyHandlers.ofByteArray());
        return new Answer(answer.statusCode(), answer.body());
    }
}
