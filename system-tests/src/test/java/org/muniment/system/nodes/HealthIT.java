package org.muniment.system.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muniment.system.Product;
import org.muniment.system.ProductExtension;

/** The product says how it is. */
@ExtendWith(ProductExtension.class)
class HealthIT {

    @Test
    void anybodyMayAskWhetherItIsUp(Product product) {
        JsonPath answer = product.nobody()
                .request()
                .get("/health")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(answer.getString("status")).isEqualTo("up");
        assertThat(answer.<String, String>getMap("checks"))
                .containsKey("database")
                .containsValue("up");
        // Names and words only: no address, no version, no path.
        assertThat(answer.<String, Object>getMap("")).containsOnlyKeys("status", "checks");
    }

    @Test
    void anArchivistSeesEnginesModelsAndNodes(Product product) {
        JsonPath answer = product.signedIn(product.accounts().archivist())
                .request()
                .get("/api/health")
                .then()
                .statusCode(200)
                .body("status", equalTo("up"))
                .body("dependencies.status", everyItem(equalTo("up")))
                .extract()
                .jsonPath();

        assertThat(answer.<Map<String, Object>>getList("engines")).isNotEmpty().allSatisfy(engine -> {
            assertThat((String) engine.get("name")).isNotBlank();
            assertThat((String) engine.get("version")).isNotBlank();
            assertThat((String) engine.get("device")).isNotBlank();
            assertThat((String) engine.get("selfTest")).isEqualTo("passed");
        });
        assertThat(answer.<String>getList("engines.name")).contains("OnnxRuntime", "PyTorch");
        assertThat(answer.<Map<String, Object>>getList("models")).isNotEmpty().allSatisfy(model -> {
            assertThat((String) model.get("licence")).isNotBlank();
            assertThat((String) model.get("version")).isNotBlank();
        });
        assertThat(answer.<String>getList("nodes.state")).containsExactly("up");
    }
}
