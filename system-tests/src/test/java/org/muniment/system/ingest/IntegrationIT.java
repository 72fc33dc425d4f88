package org.muniment.system.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muniment.system.Api;
import org.muniment.system.Database;
import org.muniment.system.Pictures;
import org.muniment.system.Problems;
import org.muniment.system.Product;
import org.muniment.system.ProductExtension;

/** What people confirmed goes into the catalogue, and only then everybody sees it. */
@ExtendWith(ProductExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IntegrationIT {

    private static final Map<String, String> NOTHING = Map.of();

    private Api archivist;
    private Api viewer;
    private Database database;

    @BeforeAll
    void signIn(Product product) {
        archivist = product.signedIn(product.accounts().archivist());
        viewer = product.signedIn(product.accounts().viewer());
        database = product.database();
    }

    @Test
    void everybodySeesWhatIsIntegratedAndNobodyTheRest() {
        String batch = archivist
                .json(Map.of("name", "Shown", "kind", "minutes", "collection", "Minutes 1951"))
                .post("/api/batches")
                .path("id");
        for (int i = 0; i < 3; i++) {
            archivist.add(batch, i + ".png", Pictures.small(5_100 + i));
        }
        Problems.isProblem(integrate(batch), 409, "conflict");
        archivist.start(batch);
        archivist.awaitRead(batch);
        List<String> items = ids(batch, "id");
        List<String> artefacts = ids(batch, "artefactId");

        assertThat(Problems.isProblem(integrate(batch), 409, "conflict").<String>path("detail"))
                .startsWith("3 pages are still open.");
        archivist.decide(batch, items.get(0), "confirm", NOTHING).then().statusCode(200);
        archivist
                .decide(batch, items.get(1), "reject", Map.of("reason", "Twice the same"))
                .then()
                .statusCode(200);
        assertThat(integrate(batch).<String>path("detail")).startsWith("1 page is still open.");
        archivist.decide(batch, items.get(2), "confirm", NOTHING).then().statusCode(200);
        artefacts.forEach(this::isHidden);

        integrate(batch).then().statusCode(202).body("state", equalTo("integrating"));
        archivist.awaitState(batch, "completed");

        archivist
                .request()
                .get("/api/batches/{batch}/items", batch)
                .then()
                .body("items.state", equalTo(List.of("completed", "rejected", "completed")))
                .body("items[0].result", containsString("In the catalogue as “0”, page 1 of 2."))
                .body("items[0].result", containsString("there are no collections yet"))
                .body("items[1].result", equalTo("Rejected by Archie Tester: Twice the same"))
                .body("items[2].result", containsString("page 2 of 2"));
        isHidden(artefacts.get(1));
        viewer.request()
                .get("/api/artefacts/{id}", artefacts.get(0))
                .then()
                .statusCode(200)
                .body("pages", equalTo(2))
                .body("next", equalTo(artefacts.get(2)));
        viewer.request().get("/iiif/3/{id}/info.json", artefacts.get(2)).then().statusCode(200);
        viewer.request().get("/api/artefacts").then().body("items.id", hasItem(artefacts.get(2)));

        Problems.isProblem(archivist.decide(batch, items.get(0), "undo", NOTHING), 409, "conflict");
        Problems.isProblem(archivist.upload(batch, "late.png", Pictures.small(5_110)), 409, "conflict");
        Problems.isProblem(integrate(batch), 409, "conflict");
        Problems.isProblem(archivist.request().post("/api/batches/{b}/cancel", batch), 409, "conflict");
    }

    @Test
    void itGoesOnFromTheMiddleAndDoesNothingTwice() {
        String batch = confirmed("Went on", 4, 5_120);
        List<String> items = ids(batch, "id");

        // As a server leaves it that was killed in the middle.
        database.update(
                "update batch_item set state = 'COMPLETED', result = 'As before', version = version + 1 where id = ?",
                items.get(0));
        database.update("update batch_item set state = 'INTEGRATING' where id = ?", items.get(1));
        database.update("update batch set state = 'INTEGRATING' where id = ?", batch);
        archivist.awaitState(batch, "completed");

        archivist
                .request()
                .get("/api/batches/{batch}/items", batch)
                .then()
                .body("items.state", equalTo(List.of("completed", "completed", "completed", "completed")))
                .body("items[0].result", equalTo("As before"))
                .body("items[3].result", containsString("page 4 of 4"));
    }

    @Test
    void whatIsIntegratedStaysWhenItIsCancelled() {
        String batch = confirmed("Cancelled on the way", 3, 5_130);
        List<String> items = ids(batch, "id");

        // Somebody holds the last page fast, so the integration cannot end.
        database.holding("select 1 from batch_item where id = ? for update", items.get(2), () -> {
            integrate(batch).then().statusCode(202);
            database.await("select count(*) from batch_item where batch_id = ? and state = 'COMPLETED'", batch, 2);
            assertThat(archivist.decide(batch, items.get(0), "undo", NOTHING).statusCode())
                    .isEqualTo(409);
            archivist
                    .request()
                    .post("/api/batches/{batch}/cancel", batch)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("vetting"));
        });

        archivist
                .request()
                .get("/api/batches/{batch}/items", batch)
                .then()
                .body("items.state", equalTo(List.of("completed", "completed", "confirmed")))
                .body("items[2].result", nullValue());
        archivist.decide(batch, items.get(2), "undo", NOTHING).then().statusCode(200);
        archivist.decide(batch, items.get(2), "confirm", NOTHING).then().statusCode(200);
        integrate(batch).then().statusCode(202);
        archivist.awaitState(batch, "completed");
    }

    private String confirmed(String name, int pictures, int number) {
        String batch = archivist.openBatch(name);
        for (int i = 0; i < pictures; i++) {
            archivist.add(batch, i + ".png", Pictures.small(number + i));
        }
        archivist.start(batch);
        archivist.awaitRead(batch);
        ids(batch, "id")
                .forEach(item ->
                        archivist.decide(batch, item, "confirm", NOTHING).then().statusCode(200));
        return batch;
    }

    private Response integrate(String batch) {
        return archivist.request().post("/api/batches/{batch}/integrate", batch);
    }

    private void isHidden(String artefact) {
        for (String path : List.of("/api/artefacts/{id}", "/api/artefacts/{id}/original", "/iiif/3/{id}/info.json")) {
            Problems.isProblem(viewer.request().get(path, artefact), 404, "not-found");
        }
        assertThat(viewer.request().get("/api/artefacts").jsonPath().<String>getList("items.id"))
                .doesNotContain(artefact);
    }

    private List<String> ids(String batch, String which) {
        return archivist.items(batch).stream()
                .map(item -> (String) item.get(which))
                .toList();
    }
}
