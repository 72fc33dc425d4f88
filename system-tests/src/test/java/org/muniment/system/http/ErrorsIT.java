package org.muniment.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muniment.system.Api;
import org.muniment.system.Problems;
import org.muniment.system.Product;
import org.muniment.system.ProductExtension;

/** Whatever goes wrong is told in one form. */
@ExtendWith(ProductExtension.class)
class ErrorsIT {

    private Product product;
    private Api archivist;

    @BeforeEach
    void signIn(Product running) {
        product = running;
        archivist = running.signedIn(running.accounts().archivist());
    }

    @Test
    void anUnknownAddress() {
        Problems.isProblem(archivist.request().get("/api/spaceships"), 404, "not-found");
        Problems.isProblem(product.nobody().request().get("/nowhere.txt"), 404, "not-found");
    }

    @Test
    void aMethodThatTheAddressDoesNotKnow() {
        Response answer = Problems.isProblem(archivist.request().put("/api/batches"), 405, "method-not-allowed");
        assertThat(answer.header("Allow")).contains("GET", "POST");
        Problems.isProblem(product.nobody().request().delete("/health"), 405, "method-not-allowed");
    }

    @Test
    void jsonThatCannotBeRead() {
        for (String body : new String[] {"{", "[]", "{\"kind\":", "\"text\"", "{\"kind\":{}}"}) {
            Response answer = archivist
                    .request()
                    .contentType("application/json")
                    .body(body)
                    .post("/api/batches");
            assertThat(answer.statusCode())
                    .as(body + " -> " + answer.asString())
                    .isEqualTo(400);
            Problems.isProblem(answer, 400, answer.<String>path("type").replace("/problems/", ""));
        }
    }

    @Test
    void aTypeThatIsNotTaken() {
        Response answer = archivist
                .request()
                .contentType("application/xml")
                .body("<batch/>")
                .post("/api/batches");

        Problems.isProblem(answer, 415, "unsupported-type");
    }

    @Test
    void aFormThatCannotBeRead() throws IOException {
        String batch = archivist.openBatch("Broken form");

        RawAnswer answer = RawAnswer.to(
                URI.create(product.address()),
                "POST /api/batches/" + batch + "/items HTTP/1.1",
                proof() + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 15\r\n",
                "this is no form");

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.text()).contains("application/problem+json");
    }

    @Test
    void aTypeOfContentThatIsNone() {
        Response answer = archivist
                .request()
                .header("Content-Type", "no type at all")
                .body("x".getBytes())
                .post("/api/batches");

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void aPathThatClimbs() throws IOException {
        for (String path : new String[] {"/..%2f..%2fetc/passwd", "/api/../WEB-INF/web.xml", "/WEB-INF/oidc.json"}) {
            RawAnswer answer = RawAnswer.to(URI.create(product.address()), "GET " + path + " HTTP/1.1", "", "");
            assertThat(answer.status()).as(path).isIn(400, 404);
            assertThat(answer.text()).as(path).doesNotContain("root:", "<web-app", "client-id");
        }
    }

    @Test
    void aFileOverTheLimitIsRefusedBeforeItIsRead() throws IOException {
        String batch = archivist.openBatch("Too large");

        RawAnswer answer = announcing(batch, 265_000_000L);

        assertThat(answer.status()).as(answer.text()).isEqualTo(413);
        assertThat(answer.text()).contains("application/problem+json", "/problems/too-large", "250 MB");
    }

    @Test
    void aBodyBeyondAllBoundsIsTurnedAwayAtTheDoor() throws IOException {
        String batch = archivist.openBatch("Far too large");

        // The listener itself says no, before any of our code could say why.
        assertThat(announcing(batch, 99_999_999_999L).status()).isIn(400, 413);
    }

    private RawAnswer announcing(String batch, long bytes) throws IOException {
        return RawAnswer.to(
                URI.create(product.address()),
                "POST /api/batches/" + batch + "/items?name=huge.jpg HTTP/1.1",
                proof() + "Content-Type: application/octet-stream\r\nContent-Length: " + bytes + "\r\n",
                "");
    }

    private String proof() {
        String cookie = product.session(product.accounts().archivist()).cookieHeader();
        return "Cookie: " + cookie + "\r\nX-Requested-With: muniment\r\n";
    }

    @Test
    void aBadCursorNamesItsField() {
        Problems.isProblem(
                archivist.request().queryParam("cursor", "x").get("/api/artefacts"), 400, "invalid", "cursor");
        Problems.isProblem(
                archivist.request().queryParam("kind", "spaceships").get("/api/artefacts"), 400, "invalid", "kind");
    }
}
