package org.muniment.system.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muniment.system.Api;
import org.muniment.system.Pictures;
import org.muniment.system.Problems;
import org.muniment.system.Product;
import org.muniment.system.ProductExtension;

/** Batches are opened, described and started. */
@ExtendWith(ProductExtension.class)
class BatchesIT {

    private Api archivist;

    @BeforeEach
    void signIn(Product product) {
        archivist = product.signedIn(product.accounts().archivist());
    }

    @Test
    void aBatchIsBornADraft() {
        archivist
                .json(Map.of("name", "議事錄 1951", "kind", "minutes", "note", "Box 3"))
                .post("/api/batches")
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("name", equalTo("議事錄 1951"))
                .body("note", equalTo("Box 3"))
                .body("state", equalTo("draft"))
                .body("createdBy", equalTo("archie"))
                .body("counts.items", equalTo(0));
    }

    @Test
    void aBatchWithoutANameGetsOne() {
        archivist
                .json(Map.of("kind", "minutes"))
                .post("/api/batches")
                .then()
                .statusCode(201)
                .body("name", org.hamcrest.Matchers.startsWith("Import of "));
    }

    @Test
    void anUnknownKindIsRefused() {
        Problems.isProblem(archivist.json(Map.of("kind", "spaceships")).post("/api/batches"), 400, "invalid", "kind");
    }

    @Test
    void aDescriptionIsChangedByWhoSawTheLatest() {
        Response batch = archivist
                .json(Map.of("kind", "minutes", "name", "Old", "note", "Kept"))
                .post("/api/batches");
        String id = batch.path("id");

        patch(id, batch.header("ETag"), Map.of("name", "New"))
                .then()
                .statusCode(200)
                .body("name", equalTo("New"))
                .body("note", equalTo("Kept"))
                .body("version", equalTo(1));
        Problems.isProblem(patch(id, batch.header("ETag"), Map.of("name", "Newer")), 412, "stale");
    }

    @Test
    void aNoteCanBeEmptied() {
        Response batch =
                archivist.json(Map.of("kind", "minutes", "note", "Gone soon")).post("/api/batches");
        Map<String, Object> empty = new HashMap<>();
        empty.put("note", null);

        patch(batch.path("id"), batch.header("ETag"), empty)
                .then()
                .statusCode(200)
                .body("note", nullValue());
    }

    @Test
    void aChangeSaysWhichVersionItMeans() {
        String id = archivist.openBatch("No version");

        Response answer = archivist.json(Map.of("name", "Other")).patch("/api/batches/{id}", id);

        Problems.isProblem(answer, 428, "version-missing", "If-Match");
    }

    @Test
    void aFieldThatCannotBeChangedIsNamed() {
        Response batch = archivist.json(Map.of("kind", "minutes")).post("/api/batches");

        Problems.isProblem(
                patch(batch.path("id"), batch.header("ETag"), Map.of("state", "vetting")), 400, "invalid", "state");
    }

    @Test
    void anEmptyBatchIsNotStarted() {
        String id = archivist.openBatch("Empty");

        Problems.isProblem(archivist.request().post("/api/batches/{id}/start", id), 409, "conflict");
    }

    @Test
    void aBatchIsStartedOnce() {
        String id = archivist.openBatch("Once");
        archivist.add(id, "a.png", Pictures.small(40));
        archivist.start(id);

        Problems.isProblem(archivist.request().post("/api/batches/{id}/start", id), 409, "conflict");
        archivist.awaitRead(id);
    }

    @Test
    void whatDidNotFailIsNotRepeated() {
        String id = archivist.openBatch("Nothing failed");
        String item = archivist.add(id, "b.png", Pictures.small(41)).id();

        Problems.isProblem(archivist.request().post("/api/batches/{id}/items/{item}/retry", id, item), 409, "conflict");
    }

    @Test
    void anUnknownBatchIsNotThere() {
        Problems.isProblem(archivist.request().get("/api/batches/{id}", UUID.randomUUID()), 404, "not-found");
        Problems.isProblem(archivist.request().get("/api/batches/not-an-id"), 404, "not-found");
        Problems.isProblem(
                archivist.upload(UUID.randomUUID().toString(), "a.png", Pictures.small(42)), 404, "not-found");
    }

    @Test
    void aListIsAskedForInSensibleParts() {
        for (String limit : new String[] {"0", "-1", "201"}) {
            Problems.isProblem(
                    archivist.request().queryParam("limit", limit).get("/api/batches"), 400, "invalid", "limit");
        }
        Problems.isProblem(
                archivist.request().queryParam("cursor", "'; drop table").get("/api/batches"),
                400,
                "invalid",
                "cursor");
        Problems.isProblem(
                archivist.request().queryParam("state", "lost").get("/api/batches"), 400, "invalid", "state");
        Response odd = archivist.request().queryParam("limit", "many").get("/api/batches");
        assertThat(odd.statusCode()).isIn(400, 404);
        assertThat(odd.contentType()).startsWith("application/problem+json");
    }

    @Test
    void theNewestBatchComesFirst() {
        String older = archivist.openBatch("Older");
        String newer = archivist.openBatch("Newer");

        archivist
                .request()
                .queryParam("limit", 2)
                .get("/api/batches")
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(newer))
                .body("items[1].id", equalTo(older));
    }

    private Response patch(String id, String tag, Map<String, Object> change) {
        return archivist
                .request()
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body(Json.of(change))
                .patch("/api/batches/{id}", id);
    }
}
