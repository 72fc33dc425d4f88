package org.muniment.system.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muniment.system.Account;
import org.muniment.system.Accounts;
import org.muniment.system.Api;
import org.muniment.system.BrowserSession;
import org.muniment.system.Pictures;
import org.muniment.system.Problems;
import org.muniment.system.Product;
import org.muniment.system.ProductExtension;
import org.muniment.system.Waiting;

/** Who may do what, by session and by token. */
@ExtendWith(ProductExtension.class)
class AccessIT {

    private Product product;
    private Accounts accounts;
    private Account archivist;
    private Account viewer;

    @BeforeEach
    void people(Product running) {
        product = running;
        accounts = running.accounts();
        archivist = accounts.archivist();
        viewer = accounts.viewer();
    }

    @Test
    void aSessionSaysWhoIsSignedIn() {
        product.signedIn(archivist)
                .request()
                .get("/api/session")
                .then()
                .statusCode(200)
                .body("name", equalTo("archie"))
                .body("email", equalTo("archie@example.org"))
                .body("roles", contains("viewer", "archivist"))
                .body("limits.filesPerRequest", equalTo(15));
    }

    @Test
    void aTokenIsAsGoodAsASession() {
        Api program = product.bearing(accounts.token(archivist));

        program.request().get("/api/session").then().statusCode(200).body("name", equalTo("archie"));
        // A token is sent on purpose, so no header has to prove that.
        program.json(Map.of("kind", "minutes")).post("/api/batches").then().statusCode(201);
    }

    @Test
    void whoIsNotSignedInGetsNothing() {
        for (String path :
                new String[] {"/api/session", "/api/batches", "/api/artefacts", "/api/health", "/api/openapi"}) {
            Problems.isProblem(product.nobody().request().get(path), 401, "not-signed-in");
        }
        Problems.isProblem(product.nobody().json(Map.of("kind", "minutes")).post("/api/batches"), 401, "not-signed-in");
    }

    @Test
    void aPageThatIsNotSignedInIsNotLedAwayFromTheApi() {
        // A redirect to a login page would look like success to a program.
        Problems.isProblem(
                product.nobody()
                        .request()
                        .header("Accept", "text/html,*/*;q=0.8")
                        .get("/api/batches"),
                401,
                "not-signed-in");
    }

    @Test
    void anEndedSessionIsOver() {
        BrowserSession browser = product.session(archivist);
        Api pages = browser.api();
        pages.request().get("/api/session").then().statusCode(200);

        String next =
                pages.request().post("/logout").then().statusCode(200).extract().path("next");

        assertThat(next).startsWith(product.instance().keycloak()).contains("/protocol/openid-connect/logout");
        Problems.isProblem(pages.request().get("/api/session"), 401, "not-signed-in");
    }

    @Test
    void signingOutByCookieNeedsTheHeader() {
        BrowserSession browser = product.session(archivist);

        Problems.isProblem(browser.lured().request().post("/logout"), 403, "header-missing", "X-Requested-With");
        browser.api().request().get("/api/session").then().statusCode(200);
    }

    @Test
    void aForgedTokenIsNotTaken() {
        String[] parts = accounts.token(viewer).split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String raised = claims.replace("\"viewer\"", "\"archivist\"");
        assertThat(raised).isNotEqualTo(claims);
        String encoded =
                Base64.getUrlEncoder().withoutPadding().encodeToString(raised.getBytes(StandardCharsets.UTF_8));
        String unsigned = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes());

        refuses(parts[0] + "." + encoded + "." + parts[2]);
        refuses(unsigned + "." + encoded + ".");
        refuses("not.a.token");
        refuses("");
    }

    @Test
    void aTokenForAnotherProgramIsNotTaken() {
        refuses(accounts.tokenForAnother(archivist));
    }

    @Test
    void anExpiredTokenIsNotTaken() {
        String token = accounts.shortLivedToken(archivist);
        Waiting.seconds(2.5);

        refuses(token);
    }

    @Test
    void aTokenInTheAddressIsNotTaken() {
        // Addresses end up in logs and histories.
        Problems.isProblem(
                product.nobody()
                        .request()
                        .queryParam("access_token", accounts.token(archivist))
                        .get("/api/session"),
                401,
                "not-signed-in");
    }

    @Test
    void aViewerReadsAndDoesNotImport() {
        String batch = product.signedIn(archivist).openBatch("Not for viewers");
        Api reader = product.signedIn(viewer);

        reader.request().get("/api/artefacts").then().statusCode(200);
        Problems.isProblem(reader.upload(batch, "mine.png", Pictures.small(50)), 403, "forbidden");
        Problems.isProblem(reader.request().get("/api/batches"), 403, "forbidden");
        Problems.isProblem(reader.request().get("/api/batches/{id}", batch), 403, "forbidden");
        Problems.isProblem(reader.json(Map.of("kind", "minutes")).post("/api/batches"), 403, "forbidden");
        Problems.isProblem(reader.request().post("/api/batches/{id}/start", batch), 403, "forbidden");
        Problems.isProblem(reader.request().get("/api/health"), 403, "forbidden");
        Problems.isProblem(product.bearing(accounts.token(viewer)).request().get("/api/batches"), 403, "forbidden");
    }

    @Test
    void aViewerDoesNotSeeWhatIsNotReadYet() {
        Api worker = product.signedIn(archivist);
        String draft = worker.add(worker.openBatch("Unread"), "unread.png", Pictures.small(51))
                .artefactId();

        Problems.isProblem(product.signedIn(viewer).request().get("/api/artefacts/{id}", draft), 404, "not-found");
        Problems.isProblem(
                product.signedIn(viewer).request().get("/api/artefacts/{id}/original", draft), 404, "not-found");
    }

    @Test
    void aChangeByCookieNeedsTheHeader() {
        Api lured = product.session(archivist).lured();

        Problems.isProblem(
                lured.json(Map.of("kind", "minutes")).post("/api/batches"), 403, "header-missing", "X-Requested-With");
        lured.request().get("/api/batches").then().statusCode(200);
    }

    private void refuses(String token) {
        Problems.isProblem(product.bearing(token).request().get("/api/session"), 401, "not-signed-in");
    }
}
