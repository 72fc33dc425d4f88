package org.muniment.system;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without a window: follows the code flow from page to page and keeps cookies. */
public final class BrowserSession {

    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final int MOST_STEPS = 10;

    private final String address;
    private final CookieJar cookies = new CookieJar();
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    /** A page that the browser has come to. */
    public record Page(URI at, int status, String text) {}

    private BrowserSession(String address) {
        this.address = address;
    }

    /** A browser that nobody has signed in with. */
    public static BrowserSession fresh(String address) {
        return new BrowserSession(address);
    }

    /** A browser with a session for the account. */
    public static BrowserSession of(String address, Account account) {
        BrowserSession browser = new BrowserSession(address);
        Page arrived = browser.signIn(account, "/health");
        if (arrived.status() != 200 || !arrived.at().getPath().equals("/health")) {
            throw new IllegalStateException("Signing in as " + account.name() + " ended at " + arrived);
        }
        return browser;
    }

    /** Goes to the login, fills in the form, and follows to where it leads. */
    public Page signIn(Account account, String wanted) {
        Page login = get("/login?return=" + encoded(wanted));
        Matcher form = FORM.matcher(login.text());
        if (!form.find()) {
            throw new IllegalStateException("There is no form to sign in at " + login);
        }
        URI action = login.at().resolve(form.group(1).replace("&amp;", "&"));
        String body =
                "username=" + encoded(account.name()) + "&password=" + encoded(account.password()) + "&credentialId=";
        return follow(HttpRequest.newBuilder(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    public Page get(String path) {
        return follow(HttpRequest.newBuilder(URI.create(address).resolve(path)).GET());
    }

    /** What the pages' own scripts send with this session. */
    public Api api() {
        return new Api(
                address, request -> request.header("Cookie", cookieHeader()).header("X-Requested-With", "muniment"));
    }

    /** What any other page could make this browser send. */
    public Api lured() {
        return new Api(address, request -> request.header("Cookie", cookieHeader()));
    }

    public String cookieHeader() {
        return cookies.header(URI.create(address));
    }

    /** Every cookie that Muniment has set in this browser, with its attributes. */
    public List<String> cookiesSet() {
        return cookies.setBy(URI.create(address));
    }

    private Page follow(HttpRequest.Builder first) {
        HttpRequest.Builder next = first;
        for (int step = 0; step < MOST_STEPS; step++) {
            HttpResponse<String> answer = send(next);
            String location = answer.headers().firstValue("Location").orElse(null);
            if (answer.statusCode() / 100 != 3 || location == null) {
                return new Page(answer.uri(), answer.statusCode(), answer.body());
            }
            next = HttpRequest.newBuilder(answer.uri().resolve(location)).GET();
        }
        throw new IllegalStateException("More than " + MOST_STEPS + " redirections");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        URI to = request.copy().build().uri();
        String sent = cookies.header(to);
        if (!sent.isEmpty()) {
            request.header("Cookie", sent);
        }
        try {
            HttpResponse<String> answer =
                    client.send(request.header("Accept", "text/html,*/*").build(), BodyHandlers.ofString());
            cookies.keep(to, answer.headers());
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException("No answer from " + to, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + to, e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
