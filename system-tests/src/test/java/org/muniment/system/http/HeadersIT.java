package org.muniment.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muniment.system.Product;
import org.muniment.system.ProductExtension;

/** Every answer tells the browser what it may not do with it. */
@ExtendWith(ProductExtension.class)
class HeadersIT {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; frame-ancestors 'none'; "
            + "base-uri 'none'; form-action 'self'";

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/batches/anything", "/api/session", "/health", "/nowhere.txt"})
    void areOnPagesAnswersAndErrors(String path, Product product) {
        Response answer =
                product.nobody().request().header("Accept", "text/html").get(path);

        assertThat(answer.headers().getValues("Content-Security-Policy")).containsExactly(POLICY);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("X-Correlation-Id")).isNotBlank();
        assertThat(answer.header("X-Powered-By")).isNull();
        assertThat(answer.header("Server")).isNull();
    }

    @Test
    void thePageOfTheApiHasItsOwnPolicyAndNeedsASession(Product product) {
        Response page = product.signedIn(product.accounts().viewer()).request().get("/api-docs/index.html");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy"))
                .contains("script-src 'self';", "style-src 'self' 'unsafe-inline'");
    }

    @Test
    void aPlaceOfTheApplicationIsItsPage(Product product) {
        String start = product.nobody()
                .request()
                .header("Accept", "text/html")
                .get("/")
                .asString();

        Response place =
                product.nobody().request().header("Accept", "text/html").get("/artefacts/some-id");

        assertThat(place.statusCode()).isEqualTo(200);
        assertThat(place.asString()).isEqualTo(start);
        assertThat(place.header("Cache-Control")).contains("no-cache");
    }

    @Test
    void theSessionCookieIsKeptFromScriptsAndOtherSites(Product product) {
        List<String> set = product.session(product.accounts().viewer()).cookiesSet();

        assertThat(set)
                .filteredOn(cookie -> cookie.startsWith("MUNIMENT="))
                .isNotEmpty()
                .allSatisfy(cookie ->
                        assertThat(cookie).containsIgnoringCase("HttpOnly").contains("SameSite=Lax"));
    }
}
