package org.muniment.benchmarks.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a small server that stands for the product: the real one is met in the system tests. */
class VisitorTest {

    @TempDir
    Path folder;

    private final List<String> asked = new ArrayList<>();
    private HttpServer server;
    private int status = 201;
    private String answer = "{}";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::serve);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void serve(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().toString();
        asked.add(exchange.getRequestMethod() + " " + path + " "
                + exchange.getRequestHeaders().get("Cookie") + " " + body);
        switch (path) {
            case "/login?return=/api/session" -> {
                exchange.getResponseHeaders().add("Set-Cookie", "way=1; Secure; HttpOnly");
                say(exchange, 200, "<form method=post action=\"/first?a=1&amp;b=2\">");
            }
            case "/first?a=1&b=2" -> say(exchange, 200, "<form action=\"/second\">");
            case "/second" -> {
                exchange.getResponseHeaders().add("Location", "/api/session");
                exchange.getResponseHeaders().add("Set-Cookie", "way=; Max-Age=0");
                exchange.getResponseHeaders().add("Set-Cookie", "session=s3; Path=/");
                say(exchange, 302, "");
            }
            case "/api/session" -> say(exchange, 200, "{\"limits\":{\"filesPerRequest\":2}}");
            case "/api/batches" -> say(exchange, 201, "{\"id\":\"b1\"}");
            case "/api/batches/b1" -> say(exchange, 200, "{}");
            case "/api/batches/b1/start" -> say(exchange, 202, "{}");
            default -> say(exchange, status, answer);
        }
    }

    private static void say(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private Visitor visitor() {
        return new Visitor("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Test
    void signsInThroughBothFormsAndKeepsWhatABrowserKeeps() throws IOException, InterruptedException {
        visitor().signIn("superuser", "first word");

        assertThat(asked.get(1)).startsWith("POST /first?a=1&b=2 [way=1] ").contains("password=first+word");
        assertThat(asked.get(2)).contains("password-new=", "password-confirm=");
        assertThat(asked.get(3)).startsWith("GET /api/session [session=s3]");
    }

    @Test
    void aLoginThatEndsElsewhereIsSaidSo() {
        var elsewhere = new Visitor("http://127.0.0.1:" + server.getAddress().getPort() + "/elsewhere");
        assertThatThrownBy(() -> elsewhere.signIn("superuser", "x"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no form");
    }

    @Test
    void whatTheDoorSaysIsTakenAsItIsMeant() throws IOException, InterruptedException {
        assertThat(bringIn(201, "{\"id\":\"i1\"}").get(0).item()).contains("i1");
        assertThat(bringIn(415, "{\"detail\":\"No picture.\"}").get(0).refusal())
                .contains("No picture.");
        assertThat(faults.sentences()).isEmpty();

        for (int wrong : List.of(500, 401, 404, 204)) {
            Entry entry = bringIn(wrong, "").get(0);
            assertThat(entry.item()).isEmpty();
            assertThat(entry.refusal()).isEmpty();
            assertThat(faults.sentences()).last().asString().contains("" + wrong);
        }
        assertThat(asked).anyMatch(line -> line.startsWith("GET /api/batches/b1 "));
    }

    @Test
    void aFormIsTakenApartByTheNamesInIt() throws IOException, InterruptedException {
        answer = """
                {"items":[{"id":"i65","fileName":"0065-x.bin"}],
                 "refused":[{"fileName":"0064-x.bin","problem":{"status":422,"detail":"Damaged."}}]}""";
        status = 207;
        var many = new ArrayList<Specimen>();
        for (int i = 0; i < 66; i++) {
            many.add(specimen());
        }
        var door = new Door(visitor(), faults);
        List<Entry> entries = door.bringIn(many);

        assertThat(door.batches()).hasSize(2);
        assertThat(entries).hasSize(66);
        assertThat(entries.get(64).refusal()).contains("Damaged.");
        assertThat(entries.get(65).item()).contains("i65");
        assertThat(asked).anyMatch(line -> line.contains("filename=\"0064-x.bin\"") && line.contains("0065-x.bin"));
    }

    private final Faults faults = new Faults();

    private List<Entry> bringIn(int with, String body) throws IOException, InterruptedException {
        status = with;
        answer = body;
        return new Door(visitor(), faults).bringIn(List.of(specimen()));
    }

    private Specimen specimen() throws IOException {
        return new Specimen(
                Files.writeString(folder.resolve("x.bin"), "bytes"),
                "x.bin",
                Expectation.EITHER,
                java.util.Optional.empty());
    }
}
