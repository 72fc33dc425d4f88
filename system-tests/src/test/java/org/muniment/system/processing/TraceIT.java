package org.muniment.system.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muniment.system.Api;
import org.muniment.system.Api.UploadedItem;
import org.muniment.system.Pictures;
import org.muniment.system.Problems;
import org.muniment.system.Product;
import org.muniment.system.ProductExtension;
import org.muniment.system.StoredFiles;
import org.muniment.system.Waiting;

/** What was done to an artefact can be looked up afterwards, by those whom it concerns. */
@ExtendWith(ProductExtension.class)
class TraceIT {

    private static final List<String> STAGES =
            List.of("split", "prepare", "detect-lines", "order-columns", "recognise");

    private Product product;
    private Api archivist;
    private Api superuser;

    @BeforeEach
    void signIn(Product running) {
        product = running;
        archivist = running.signedIn(running.accounts().archivist());
        superuser = running.signedIn(running.accounts().superuser());
    }

    @Test
    void aTraceTellsEveryStageItsNodeItsModelAndWhatWasFound() {
        UploadedItem item = archivist.read("told.png", Pictures.small(400));
        String run = runOf(item.artefactId());

        JsonPath trace = trace(superuser, run);

        assertThat(trace.getString("run.state")).isEqualTo("done");
        assertThat(trace.getString("run.person")).isEqualTo("archie");
        assertThat(trace.<String>getList("stages.name")).isEqualTo(STAGES);
        assertThat(trace.<String>getList("stages.state")).containsOnly("done");
        assertThat(trace.<Map<String, Object>>getList("stages.attempts.flatten()"))
                .hasSize(STAGES.size())
                .allSatisfy(attempt -> {
                    assertThat(attempt).containsEntry("node", "one").containsEntry("ending", "done");
                    assertThat(((Number) attempt.get("workedMillis")).longValue())
                            .isBetween(0L, 240_000L);
                    Instant ready = Instant.parse((String) attempt.get("readyAt"));
                    Instant started = Instant.parse((String) attempt.get("startedAt"));
                    assertThat(started).isAfterOrEqualTo(ready.minusMillis(500));
                    assertThat(Instant.parse((String) attempt.get("endedAt"))).isAfterOrEqualTo(started);
                });
        assertThat(trace.getString("stages.find { it.name == 'recognise' }.model.name"))
                .isNotBlank();
        // In the order in which they were handed in, whatever thread did the work.
        assertThat(trace.<String>getList("reports.stage")).isEqualTo(STAGES);
        assertThat(trace.<Integer>getList("reports.number")).isSorted();
        assertThat(trace.getString("reports[0].message")).isEqualTo("The file has one page.");
        assertThat(trace.getInt("reports[1].data.width")).isPositive();
        assertThat(trace.getInt("reports[2].data.lines")).isNotNegative();
    }

    @Test
    void anArchivistSeesTheRunsOfTheirOwnBatchesAndNobodyElses() {
        UploadedItem item = archivist.read("own.png", Pictures.small(401));
        String run = runOf(item.artefactId());
        Api other = product.signedIn(product.accounts().of("otto", "archivist"));

        assertThat(trace(archivist, run).getBoolean("mayRepeat")).isFalse();
        Problems.isProblem(other.request().get("/api/runs/{id}", run), 404, "not-found");
        other.request()
                .queryParam("person", "archie")
                .get("/api/runs")
                .then()
                .statusCode(200)
                .body("items.person", everyItem(equalTo("otto")));
        Api viewer = product.signedIn(product.accounts().viewer());
        Problems.isProblem(viewer.request().get("/api/runs/{id}", run), 403, "forbidden");
        Problems.isProblem(archivist.request().get("/api/runs/failures"), 403, "forbidden");
        Problems.isProblem(archivist.request().post("/api/runs/{id}/retry", run), 403, "forbidden");
    }

    @Test
    void runsAreListedTheNewestFirstFilteredBeforeTheyArePaged() {
        Instant before = Instant.now();
        String batch = archivist.openBatch("Listed");
        for (int i = 0; i < 3; i++) {
            archivist.add(batch, i + ".png", Pictures.small(410 + i));
        }
        archivist.start(batch);
        archivist.awaitRead(batch);

        JsonPath first = superuser
                .request()
                .queryParams("batch", batch, "state", "done", "kind", "minutes", "limit", 2, "from", before.toString())
                .get("/api/runs")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(first.<String>getList("items.batch.name")).containsExactly("Listed", "Listed");
        assertThat(first.getString("items[0].id")).isGreaterThan(first.getString("items[1].id"));
        superuser
                .request()
                .queryParams("batch", batch, "cursor", first.getString("next"))
                .get("/api/runs")
                .then()
                .body("items.size()", equalTo(1))
                .body("next", equalTo(null))
                .body("items.id", not(hasItem(first.getString("items[1].id"))));
        superuser
                .request()
                .queryParams("batch", batch, "to", before.toString())
                .get("/api/runs")
                .then()
                .body("items", empty());
        for (String field : new String[] {"state", "from", "batch"}) {
            Problems.isProblem(
                    superuser.request().queryParam(field, "nonsense").get("/api/runs"), 400, "invalid", field);
        }
    }

    @Test
    void aStageThatGaveUpIsRunAgainAndTheTraceKeepsBothAttempts() throws IOException {
        UploadedItem[] items = new UploadedItem[2];
        Path[] kept = new Path[2];
        String batch = archivist.openBatch("Gave up");
        for (int i = 0; i < 2; i++) {
            byte[] picture = Pictures.small(420 + i);
            items[i] = archivist.add(batch, "lost " + i + ".png", picture);
            kept[i] = StoredFiles.withBytes(product, picture).get(0);
            Files.move(kept[i], kept[i].resolveSibling("away " + i));
        }
        archivist.start(batch);
        archivist.awaitRead(batch);
        String run = runOf(items[0].artefactId());
        JsonPath failed = trace(superuser, run);
        assertThat(failed.getString("run.state")).isEqualTo("failed");
        assertThat(failed.getBoolean("mayRepeat")).isTrue();
        assertThat(failed.getString("reports[-1].level")).isEqualTo("error");
        String stage = failed.getString("run.stage");
        String reason = failed.getString("run.error");
        assertThat(reason).isNotBlank();
        superuser
                .request()
                .get("/api/runs/failures")
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.stage == '%s' && it.reason == \"%s\" }.runs".formatted(stage, reason),
                        greaterThan(1));
        for (int i = 0; i < 2; i++) {
            Files.move(kept[i].resolveSibling("away " + i), kept[i]);
        }

        superuser.request().post("/api/runs/{id}/retry", run).then().statusCode(202);
        Problems.isProblem(superuser.request().post("/api/runs/{id}/retry", run), 409, "conflict");
        superuser
                .json(Map.of("stage", stage, "reason", reason))
                .post("/api/runs/retry")
                .then()
                .statusCode(202)
                .body("runs", greaterThan(0))
                .body("more", equalTo(false));
        Waiting.seconds(1);
        archivist.awaitRead(batch);

        JsonPath again = trace(superuser, run);
        assertThat(again.getString("run.state")).isEqualTo("done");
        assertThat(again.<String>getList("stages.find { it.name == '%s' }.attempts.ending".formatted(stage)))
                .startsWith("failed")
                .endsWith("done");
        assertThat(again.<String>getList("reports.message")).anyMatch(message -> message.endsWith("once more."));
        assertThat(archivist.items(batch)).allSatisfy(item -> assertThat(item).containsEntry("state", "vetting"));
        assertThat(product.database().number("""
                        select count(*) from audit_entry where action = 'stage-asked-again'
                        and object = 'run:' || cast(? as text)
                        """, run)).isEqualTo(1);
    }

    @Test
    void anOldTraceIsTakenAwayAndSaysSo() {
        UploadedItem item = archivist.read("old.png", Pictures.small(430));
        String run = runOf(item.artefactId());
        product.database().update("update run set ended_at = now() - interval '31 days' where id = ?", run);

        for (int i = 0; i < 60 && !trace(superuser, run).getBoolean("purged"); i++) {
            Waiting.moment();
        }

        superuser
                .request()
                .get("/api/runs/{id}", run)
                .then()
                .statusCode(200)
                .body("purged", equalTo(true))
                .body("keptDays", equalTo(30))
                .body("reports", empty())
                .body("stages.attempts.flatten()", empty())
                .body("stages.name", contains(STAGES.toArray()));
    }

    private String runOf(String artefact) {
        return superuser
                .request()
                .queryParam("artefact", artefact)
                .get("/api/runs")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .extract()
                .path("items[0].id");
    }

    private static JsonPath trace(Api caller, String run) {
        return caller.request()
                .get("/api/runs/{id}", run)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
