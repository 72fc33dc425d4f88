package org.muniment.system.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muniment.system.Api;
import org.muniment.system.Api.UploadedItem;
import org.muniment.system.Database;
import org.muniment.system.Pictures;
import org.muniment.system.Problems;
import org.muniment.system.Product;
import org.muniment.system.ProductExtension;
import org.muniment.system.pictures.TornFile;

/** People decide about what was read. */
@ExtendWith(ProductExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VettingIT {

    private static final Map<String, String> NOTHING = Map.of();

    private Api archie;
    private Api chen;
    private Api viewer;
    private Database database;

    @BeforeAll
    void signIn(Product product) {
        archie = product.signedIn(product.accounts().archivist());
        chen = product.signedIn(product.accounts().of("chen", "archivist"));
        viewer = product.signedIn(product.accounts().viewer());
        database = product.database();
    }

    @Test
    void aDecisionIsShownWithWhoAndWhenAndCanBeTakenBack() {
        String batch = read("Decided", 2, 5_000);
        String item = firstItem(batch);

        archie.decide(batch, item, "confirm", NOTHING)
                .then()
                .statusCode(200)
                .body("state", equalTo("confirmed"))
                .body("undoable", equalTo(true))
                .body("decisions[0].verdict", equalTo("confirm"))
                .body("decisions[0].by", equalTo("Archie Tester"))
                .body("decisions[0].mine", equalTo(true));
        Problems.isProblem(archie.decide(batch, item, "confirm", NOTHING), 409, "conflict");
        look(chen, batch, item).body("undoable", equalTo(false)).body("decisions[0].mine", equalTo(false));
        assertThat(Problems.isProblem(chen.decide(batch, item, "undo", NOTHING), 409, "conflict")
                        .<String>path("detail"))
                .contains("Archie Tester confirmed this at ", "Only Archie Tester can take that back");

        archie.decide(batch, item, "undo", NOTHING)
                .then()
                .statusCode(200)
                .body("state", equalTo("vetting"))
                .body("decisions.verdict", equalTo(List.of("undo", "confirm")))
                .body("decisions[1].undone", equalTo(true));
        Problems.isProblem(archie.decide(batch, item, "undo", NOTHING), 409, "conflict");
    }

    @Test
    void aRejectionNeedsAReason() {
        String batch = read("Rejected", 1, 5_010);
        String item = firstItem(batch);

        Problems.isProblem(archie.decide(batch, item, "reject", Map.of("reason", "  ")), 400, "invalid", "reason");
        archie.decide(batch, item, "reject", Map.of("reason", "A finger on the page"))
                .then()
                .statusCode(200)
                .body("state", equalTo("rejected"))
                .body("decisions[0].reason", equalTo("A finger on the page"));
        // Who has seen that may decide otherwise.
        chen.decide(batch, item, "confirm", NOTHING)
                .then()
                .statusCode(200)
                .body("state", equalTo("confirmed"))
                .body("decisions.verdict", equalTo(List.of("confirm", "reject")));
    }

    @Test
    void aTitleIsThePersonsWordAndCanBeTakenBack() {
        String batch = read("Entitled", 1, 5_020);
        String item = firstItem(batch);

        correct(archie, batch, item, "Seating plan").then().statusCode(200).body("title.by", equalTo("Archie Tester"));
        Problems.isProblem(correct(archie, batch, item, " "), 400, "invalid", "title");
        archie.request().get("/api/artefacts/{id}", artefact(batch)).then().body("title", equalTo("Seating plan"));

        archie.decide(batch, item, "undo", NOTHING)
                .then()
                .statusCode(200)
                .body("title.value", equalTo("0"))
                .body("title.by", nullValue());
    }

    @Test
    void ofTwoWhoDecideAtTheSameMomentOneWinsAndTheOtherIsTold() throws Exception {
        String batch = read("Contested", 8, 5_030);
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            for (Map<String, Object> item : archie.items(batch)) {
                String id = (String) item.get("id");
                String seen = archie.version(batch, id);
                CyclicBarrier together = new CyclicBarrier(2);
                List<Response> answers = together(
                        people,
                        () -> {
                            together.await();
                            return archie.decide(batch, id, "confirm", NOTHING, seen);
                        },
                        () -> {
                            together.await();
                            return chen.decide(batch, id, "reject", Map.of("reason", "Blurred"), seen);
                        });

                assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
                Response lost = answers.get(answers.get(0).statusCode() == 412 ? 0 : 1);
                assertThat(Problems.isProblem(lost, 412, "stale").<String>path("detail"))
                        .matches(
                                "(Archie Tester confirmed|Chen Tester rejected) this at \\d\\d:\\d\\d\\. Look at it again .*");
                assertThat(database.number("select count(*) from vetting_decision where item_id = ?", id))
                        .isEqualTo(1);
            }
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void anItemThatSomebodyHasOpenIsPassedOver() {
        String batch = read("Claimed", 2, 5_050);
        List<String> items = archie.items(batch).stream()
                .map(item -> (String) item.get("id"))
                .toList();

        claim(chen, batch, items.get(0)).body("mine", equalTo(true));
        claim(archie, batch, items.get(0)).body("mine", equalTo(false)).body("by", equalTo("Chen Tester"));
        archie.request()
                .get("/api/batches/{batch}/vetting", batch)
                .then()
                .body("items[0].claim.by", equalTo("Chen Tester"))
                .body("items[0].claim.mine", equalTo(false))
                .body("items[1].claim", nullValue())
                .body("counts.vetting", equalTo(2));
        next(archie, batch).body("item", equalTo(items.get(1)));
        next(chen, batch).body("item", equalTo(items.get(0)));

        // Advice, no more: who decides anyway is not stopped, and a claim ends by itself.
        archie.decide(batch, items.get(0), "confirm", NOTHING).then().statusCode(200);
        claim(chen, batch, items.get(1));
        next(archie, batch).body("item", nullValue());
        database.update("update vetting_claim set until = now() where item_id = ?", items.get(1));
        next(archie, batch).body("item", equalTo(items.get(1)));
        claim(archie, batch, items.get(1)).body("mine", equalTo(true));
        archie.request()
                .delete("/api/batches/{batch}/items/{item}/claim", batch, items.get(1))
                .then()
                .statusCode(204);
        look(chen, batch, items.get(1)).body("claim", nullValue());
    }

    @Test
    void whatIsSentBackIsReadAgainAsAsked() {
        UploadedItem page = archie.read("upright.png", Pictures.page().bytes());
        String batch =
                archie.request().get("/api/artefacts/{id}", page.artefactId()).path("batch.id");
        transcript(page).body("writingMode", equalTo("vertical-rl"));
        correct(archie, batch, page.id(), "Minutes, first page").then().statusCode(200);
        Problems.isProblem(
                archie.decide(batch, page.id(), "send-back", Map.of("from", "split")), 400, "invalid", "from");
        Problems.isProblem(
                archie.decide(batch, page.id(), "send-back", Map.of("direction", "upwards")),
                400,
                "invalid",
                "direction");

        archie.decide(
                        batch,
                        page.id(),
                        "send-back",
                        Map.of("from", "detect-lines", "direction", "horizontal", "readings", "quick"))
                .then()
                .statusCode(200)
                .body("state", equalTo("queued"))
                .body("settings.direction", equalTo("horizontal"));
        archie.awaitRead(batch);

        transcript(page).body("writingMode", equalTo("horizontal-lr"));
        look(archie, batch, page.id())
                .body("state", equalTo("vetting"))
                .body("title.value", equalTo("Minutes, first page"))
                .body("undoable", equalTo(false));
        assertThat(done(batch, "prepare"))
                .as("what was found before is used again")
                .isEqualTo(1);
        assertThat(done(batch, "detect-lines")).isEqualTo(2);
        assertThat(done(batch, "recognise")).isEqualTo(2);
        Problems.isProblem(archie.decide(batch, page.id(), "undo", NOTHING), 409, "conflict");
    }

    @Test
    void whatCouldNotBeReadIsFilledInByHandAndStaysAPersonsWord() {
        String batch = archie.openBatch("Torn");
        archie.add(batch, "torn.tif", TornFile.bytes(41));
        archie.start(batch);
        archie.awaitRead(batch);
        Map<String, Object> torn = archie.items(batch).get(1);
        String item = (String) torn.get("id");
        assertThat(torn).containsEntry("state", "failed");
        assertThat(Problems.isProblem(archie.decide(batch, item, "confirm", NOTHING), 409, "conflict")
                        .<String>path("detail"))
                .contains("Fill it in by hand");

        Map<String, String> typed = Map.of("title", "Page two", "text", "決議通過\n散會");
        archie.decide(batch, item, "fill", typed)
                .then()
                .statusCode(200)
                .body("state", equalTo("vetting"))
                .body("text.typedBy", equalTo("Archie Tester"))
                .body("title.value", equalTo("Page two"));
        archie.request()
                .get("/api/artefacts/{id}/transcript", torn.get("artefactId"))
                .then()
                .body("typedBy", equalTo("Archie Tester"))
                .body("model", nullValue())
                .body("lines.text", equalTo(List.of("決議通過", "散會")));
        Problems.isProblem(
                archie.request().post("/api/batches/{batch}/items/{item}/retry", batch, item), 409, "conflict");

        // Another reading, which fails again, leaves the person's word where it is.
        chen.decide(batch, item, "send-back", Map.of("from", "prepare")).then().statusCode(200);
        archie.awaitRead(batch);
        look(archie, batch, item)
                .body("state", equalTo("failed"))
                .body("text.typedBy", equalTo("Archie Tester"))
                .body("text.characters", equalTo(6));
        chen.decide(batch, item, "fill", Map.of("text", "決議")).then().statusCode(200);
        chen.decide(batch, item, "undo", NOTHING)
                .then()
                .statusCode(200)
                .body("state", equalTo("failed"))
                .body("text.typedBy", equalTo("Archie Tester"))
                .body("text.characters", equalTo(6));
    }

    @Test
    void aPageThatAModelHasReadIsNotFilledIn() {
        UploadedItem page = archie.read("page.png", Pictures.page().bytes());
        String batch =
                archie.request().get("/api/artefacts/{id}", page.artefactId()).path("batch.id");

        Problems.isProblem(archie.decide(batch, page.id(), "fill", Map.of("text", "Mine")), 409, "conflict");
    }

    @Test
    void decisionsAreForArchivistsWhoSayWhichVersionTheyMean() {
        String batch = read("Closed to others", 1, 5_070);
        String item = firstItem(batch);
        String path = "/api/batches/{batch}/items/{item}/confirm";

        Problems.isProblem(viewer.request().header("If-Match", "\"1\"").post(path, batch, item), 403, "forbidden");
        Problems.isProblem(viewer.request().get("/api/vetting"), 403, "forbidden");
        Problems.isProblem(archie.request().post(path, batch, item), 428, "version-missing", "If-Match");
        Problems.isProblem(archie.request().header("If-Match", "\"0\"").post(path, batch, item), 412, "stale");
        Problems.isProblem(
                archie.request().header("If-Match", "\"1\"").post(path, archie.openBatch("Other"), item),
                404,
                "not-found");
    }

    @Test
    void whatWaitsIsTold() {
        String batch = read("Waits", 2, 5_080);

        waiting(batch).body(mine(batch) + ".waiting", equalTo(2)).body(mine(batch) + ".ready", equalTo(false));
        archie.items(batch).forEach(item -> archie.decide(batch, (String) item.get("id"), "confirm", NOTHING));
        waiting(batch).body(mine(batch) + ".waiting", equalTo(0)).body(mine(batch) + ".ready", equalTo(true));
    }

    private static String mine(String batch) {
        return "batches.find { it.id == '" + batch + "' }";
    }

    private ValidatableResponse waiting(String batch) {
        return archie.request().get("/api/vetting").then().statusCode(200).body("batches.id", hasItem(batch));
    }

    /** A batch of small pictures that are read. */
    private String read(String name, int pictures, int number) {
        String batch = archie.openBatch(name);
        for (int i = 0; i < pictures; i++) {
            archie.add(batch, i + ".png", Pictures.small(number + i));
        }
        archie.start(batch);
        archie.awaitRead(batch);
        return batch;
    }

    private String firstItem(String batch) {
        return (String) archie.items(batch).get(0).get("id");
    }

    private String artefact(String batch) {
        return (String) archie.items(batch).get(0).get("artefactId");
    }

    private static Response correct(Api who, String batch, String item, String title) {
        return who.request()
                .contentType("application/merge-patch+json")
                .header("If-Match", who.version(batch, item))
                .body(Json.of(Map.of("title", title)))
                .patch("/api/batches/{batch}/items/{item}", batch, item);
    }

    private static ValidatableResponse look(Api who, String batch, String item) {
        return who.request()
                .get("/api/batches/{batch}/items/{item}/vetting", batch, item)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse claim(Api who, String batch, String item) {
        return who.request()
                .post("/api/batches/{batch}/items/{item}/claim", batch, item)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse next(Api who, String batch) {
        return who.request()
                .get("/api/batches/{batch}/vetting/next", batch)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse transcript(UploadedItem page) {
        return archie.request()
                .get("/api/artefacts/{id}/transcript", page.artefactId())
                .then()
                .statusCode(200);
    }

    private long done(String batch, String stage) {
        return database.number(
                "select count(*) from stage_record where batch_id = ? and state = 'DONE' and stage = '" + stage + "'",
                batch);
    }

    @SafeVarargs
    private static List<Response> together(ExecutorService people, Callable<Response>... what) throws Exception {
        List<Future<Response>> begun = Stream.of(what).map(people::submit).toList();
        return List.of(begun.get(0).get(), begun.get(1).get());
    }
}
