package org.muniment.system.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muniment.system.Account;
import org.muniment.system.BrowserSession;
import org.muniment.system.BrowserSession.Page;
import org.muniment.system.Product;
import org.muniment.system.ProductExtension;

/** Signing in, as far as it can be seen without a window. */
@ExtendWith(ProductExtension.class)
class LoginIT {

    @Test
    void theWrongPasswordGetsAClearSentenceAndNoSession(Product product) {
        Account known = product.accounts().of("wrongly", "viewer");
        BrowserSession browser = BrowserSession.fresh(product.address());

        Page page = browser.signIn(new Account(known.name(), "not the password", known.role()), "/");

        assertThat(page.at().toString()).startsWith(product.instance().keycloak());
        assertThat(page.text()).containsIgnoringCase("password").contains("muniment.css");
        browser.api().request().get("/api/session").then().statusCode(401);
    }

    @Test
    void whoSignsInComesToWhereTheyWanted(Product product) {
        Page page = BrowserSession.fresh(product.address())
                .signIn(product.accounts().viewer(), "/api/session?from=a%20page");

        assertThat(page.at().toString()).isEqualTo(product.address() + "/api/session?from=a%20page");
        assertThat(page.text()).contains("\"vera\"");
    }

    @Test
    void whoIsSignedInIsNotAskedAgain(Product product) {
        BrowserSession browser = product.session(product.accounts().viewer());

        Page page = browser.get("/login?return=/health");

        assertThat(page.at().getPath()).isEqualTo("/health");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example/",
                "\\\\evil.example",
                "javascript:alert(1)",
                "/login?return=/",
                "/%0d%0aSet-Cookie:%20a=b"
            })
    void nobodyIsLedToAnotherSite(String wanted, Product product) {
        BrowserSession browser = BrowserSession.fresh(product.address());

        Page page = browser.signIn(product.accounts().viewer(), wanted);

        assertThat(page.at().getAuthority())
                .isEqualTo(java.net.URI.create(product.address()).getAuthority());
        assertThat(page.at().getPath()).doesNotContain("evil", "login");
        browser.api().request().get("/api/session").then().statusCode(200);
    }
}
