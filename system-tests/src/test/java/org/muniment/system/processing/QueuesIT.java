package org.muniment.system.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muniment.system.Api;
import org.muniment.system.Api.UploadedItem;
import org.muniment.system.Database;
import org.muniment.system.Pictures;
import org.muniment.system.Problems;
import org.muniment.system.Product;
import org.muniment.system.ProductExtension;
import org.muniment.system.Waiting;

/** Queues can be looked at and stopped, and messages that nobody can take are not lost from sight. */
@ExtendWith(ProductExtension.class)
class QueuesIT {

    private static final String ATTEMPTS =
            "select count(*) from stage_attempt a join run r on r.id = a.run_id where r.batch_id = ?";

    private static final String[] CONSUMER = {
        "deployment", "muniment.ear", "subdeployment", "jms-consumers.jar",
        "subsystem", "ejb3", "message-driven-bean", "VisionConsumer"
    };

    private Product product;
    private Api archivist;
    private Api superuser;
    private Database database;

    @BeforeEach
    void signIn(Product running) {
        product = running;
        archivist = running.signedIn(running.accounts().archivist());
        superuser = running.signedIn(running.accounts().superuser());
        database = running.database();
    }

    @Test
    void aPausedQueueStandsStillOnEveryNodeUntilItIsResumed() throws IOException {
        pause("the model server restarts").then().statusCode(200);
        try {
            Problems.isProblem(pause("again"), 409, "conflict");
            String batch = archivist.openBatch("Behind a paused queue");
            archivist.add(batch, "waits.png", Pictures.small(501));
            archivist.start(batch);

            until(() -> logs().contains("The delivery of vision is stopped"));
            until(() -> waiting() >= 1);
            Waiting.seconds(2);

            assertThat(database.number(ATTEMPTS, batch)).as("attempts").isZero();
            JsonPath vision = vision();
            assertThat(vision.getString("pause.reason")).isEqualTo("the model server restarts");
            assertThat(vision.getString("pause.who")).isEqualTo("superuser");
            assertThat(vision.getInt("depth")).isZero();
            assertThat(vision.getInt("window")).isPositive();
            assertThat(vision.getLong("oldestWaitingMillis")).isPositive();
            assertThat(vision.<Integer>getList("ended")).hasSize(30);
            archivist.request().get("/api/queues/pauses").then().statusCode(200).body("items.queue", hasItem("vision"));

            superuser
                    .request()
                    .delete("/api/queues/vision/pause")
                    .then()
                    .statusCode(200)
                    .body("items", empty());
            archivist.awaitRead(batch);
        } finally {
            superuser.request().delete("/api/queues/vision/pause");
        }
        assertThat(database.number("""
                        select count(distinct action) from audit_entry where object = 'queue:vision'
                        and action in ('queue-paused', 'queue-resumed') and cast(? as uuid) is not null
                        """, "00000000-0000-7000-8000-000000000000")).isEqualTo(2);
    }

    @Test
    void aMessageThatWentToTheDeadLettersIsShownReplayedAndDiscarded() {
        String batch = archivist.openBatch("Dead letters");
        UploadedItem replayed = archivist.add(batch, "replayed.png", Pictures.small(511));
        UploadedItem discarded = archivist.add(batch, "discarded.png", Pictures.small(512));
        product.management().call("stop-delivery", CONSUMER);
        try {
            archivist.start(batch);
            until(() -> vision().getInt("depth") >= 2);
            assertThat(vision().getLong("oldestMessageMillis")).isNotNegative();
            product.management()
                    .call(
                            "send-messages-to-dead-letter-address",
                            "subsystem",
                            "messaging-activemq",
                            "server",
                            "default",
                            "jms-queue",
                            "vision");
        } finally {
            product.management().call("start-delivery", CONSUMER);
        }
        Map<String, Object> letter = letterOf(replayed);
        assertThat(letter)
                .containsEntry("queue", "vision")
                .containsEntry("stage", "split")
                .containsEntry("title", "replayed")
                .containsEntry("reason", "Not taken");

        handle("discard", List.of(letterOf(discarded).get("id"), "ID:nobody-knows-me"), 1);
        assertThat(letterOf(discarded)).isNull();
        handle("replay", List.of(letter.get("id")), 1);
        assertThat(letterOf(replayed)).isNull();
        handle("replay", List.of(letter.get("id")), 0);

        // Long before the lost wake-up would have been sent again.
        until(() -> archivist.items(batch).stream()
                .anyMatch(item -> item.get("id").equals(replayed.id())
                        && item.get("state").equals("vetting")));
        archivist.request().post("/api/batches/{id}/cancel", batch);
    }

    @Test
    void queuesAreForTheSuperuser() {
        for (String path : new String[] {"/api/queues", "/api/queues/dead-letters", "/api/models"}) {
            Problems.isProblem(archivist.request().get(path), 403, "forbidden");
            superuser.request().get(path).then().statusCode(200).body("items", notNullValue());
        }
        Problems.isProblem(archivist.json(Map.of("reason", "mine")).put("/api/queues/vision/pause"), 403, "forbidden");
        Problems.isProblem(
                superuser.json(Map.of("reason", " ")).put("/api/queues/vision/pause"), 400, "invalid", "reason");
        Problems.isProblem(superuser.json(Map.of("reason", "x")).put("/api/queues/none/pause"), 404, "not-found");
        Problems.isProblem(
                superuser.json(Map.of("ids", List.of())).post("/api/queues/dead-letters/replay"),
                400,
                "invalid",
                "ids");
    }

    @Test
    void modelsTellTheirFilesWhereTheyAreLoadedAndHowTheyAreUsed() {
        archivist.read("used.png", Pictures.small(520));

        JsonPath models = superuser
                .request()
                .get("/api/models")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(models.<String>getList("items.state")).contains("ready");
        assertThat(models.<String>getList("items.files.flatten().sha256"))
                .isNotEmpty()
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        assertThat(models.<String>getList("items.nodes.flatten().node")).containsOnly("one");
        assertThat(models.getInt("items.find { it.job == 'text-detection' }.use.calls"))
                .isPositive();
        assertThat(models.getInt("items.find { it.job == 'text-detection' }.use.p95Millis"))
                .isGreaterThanOrEqualTo(models.getInt("items.find { it.job == 'text-detection' }.use.medianMillis"));
    }

    private Response pause(String reason) {
        return superuser.json(Map.of("reason", reason)).put("/api/queues/vision/pause");
    }

    private JsonPath vision() {
        return superuser
                .request()
                .get("/api/queues")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .extract()
                .jsonPath()
                .setRootPath("items.find { it.name == 'vision' }");
    }

    private long waiting() {
        return vision().getLong("waiting");
    }

    private Map<String, Object> letterOf(UploadedItem item) {
        return superuser
                .request()
                .get("/api/queues/dead-letters")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.artefactId == '%s' }".formatted(item.artefactId()));
    }

    private void handle(String deed, List<Object> ids, int done) {
        superuser
                .json(Map.of("ids", ids))
                .post("/api/queues/dead-letters/" + deed)
                .then()
                .statusCode(200)
                .body("done", equalTo(done));
    }

    private String logs() {
        try {
            return Files.readString(product.instance().data().resolve("logs/server.log"), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    private static void until(BooleanSupplier holds) {
        for (int i = 0; i < 100 && !holds.getAsBoolean(); i++) {
            Waiting.moment();
        }
        assertThat(holds.getAsBoolean()).isTrue();
    }
}
