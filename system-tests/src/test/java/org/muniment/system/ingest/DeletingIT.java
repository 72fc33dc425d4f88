package org.muniment.system.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.muniment.system.pictures.TornFile;

/** What is deleted leaves nothing behind, and takes nothing with it that others need. */
@ExtendWith(ProductExtension.class)
class DeletingIT {

    private static final List<String> TABLES = List.of(
            "batch",
            "batch_item",
            "artefact",
            "original",
            "derived_file",
            "picture",
            "run",
            "stage_record",
            "stage_attempt",
            "report",
            "transcript",
            "line",
            "vetting_decision",
            "vetting_claim");

    private Product product;
    private Api archivist;
    private Database database;

    @BeforeEach
    void signIn(Product running) {
        product = running;
        archivist = product.signedIn(product.accounts().archivist());
        database = product.database();
    }

    @Test
    void aBatchGoesWithEveryRowAndFile() {
        twoDaysPass();
        Map<String, Long> rows = rows();
        Set<Path> files = files();
        String batch = archivist.openBatch("To be deleted");
        archivist.add(batch, "page.jpg", Pictures.page().bytes());
        archivist.add(batch, "torn.tif", TornFile.bytes(61));
        archivist.add(batch, "twice.png", Pictures.small(5_200));
        archivist.add(batch, "twice again.png", Pictures.small(5_200));
        archivist.start(batch);
        archivist.awaitRead(batch);
        List<Map<String, Object>> items = archivist.items(batch);
        String torn = (String) items.get(2).get("id");
        archivist.decide(batch, torn, "fill", Map.of("text", "決議")).then().statusCode(200);
        archivist.decide(batch, torn, "reject", Map.of("reason", "Torn")).then().statusCode(200);
        archivist
                .request()
                .post("/api/batches/{b}/items/{i}/claim", batch, items.get(0).get("id"))
                .then()
                .statusCode(200);
        assertThat(rows()).allSatisfy((table, count) -> {
            if (!table.equals("report")) {
                assertThat(count).as(table).isGreaterThan(rows.get(table));
            }
        });

        archivist
                .request()
                .delete("/api/batches/{batch}", batch)
                .then()
                .statusCode(200)
                .body("items", equalTo(5));

        Problems.isProblem(archivist.request().get("/api/batches/{batch}", batch), 404, "not-found");
        assertThat(database.number(
                        "select count(*) from audit_entry where object = 'batch:' || cast(? as text)", batch))
                .isEqualTo(1);
        twoDaysPass();
        assertThat(rows()).isEqualTo(rows);
        assertThat(files()).isEqualTo(files);
    }

    @Test
    void whatOthersShowStays() throws IOException {
        byte[] picture = Pictures.small(5_210);
        UploadedItem first = archivist.read("first.png", picture);
        UploadedItem second = archivist.read("second.png", picture);

        archivist
                .request()
                .delete("/api/artefacts/{id}", first.artefactId())
                .then()
                .statusCode(204);
        twoDaysPass();

        Problems.isProblem(archivist.request().get("/api/artefacts/{id}", first.artefactId()), 404, "not-found");
        assertThat(archivist
                        .request()
                        .get("/api/artefacts/{id}/original", second.artefactId())
                        .asByteArray())
                .isEqualTo(picture);
        archivist
                .request()
                .get("/api/artefacts/{id}/thumbnail", second.artefactId())
                .then()
                .statusCode(200);
        archivist
                .request()
                .get("/api/batches/{batch}/items", batchOf(second))
                .then()
                .body("items[0].duplicateOf", nullValue());
    }

    @Test
    void nothingGoesWhileWorkIsDoneOnIt() {
        UploadedItem item = archivist.read("busy.png", Pictures.small(5_220));
        String batch = batchOf(item);

        database.update("update batch set state = 'PROCESSING' where id = ?", batch);
        isRefused(batch, item);
        database.update("update batch_item set state = 'CONFIRMED' where id = ?", item.id());
        // Somebody holds the page fast, so the integration cannot end.
        database.holding("select 1 from batch_item where id = ? for update", item.id(), () -> {
            database.update("update batch set state = 'INTEGRATING' where id = ?", batch);
            isRefused(batch, item);
        });
        archivist.awaitState(batch, "completed");
        archivist.request().delete("/api/batches/{batch}", batch).then().statusCode(200);
    }

    @Test
    void ofSeveralEachIsToldByItself() {
        String batch = archivist.openBatch("Several");
        List<String> items = Stream.of(0, 1, 2)
                .map(i -> archivist
                        .add(batch, i + ".png", Pictures.small(5_230 + i))
                        .id())
                .toList();
        String unknown = UUID.randomUUID().toString();

        archivist
                .json(Map.of("items", List.of(items.get(0), unknown, items.get(2))))
                .post("/api/batches/{batch}/items/delete", batch)
                .then()
                .statusCode(207)
                .body("items.id", equalTo(List.of(items.get(0), unknown, items.get(2))))
                .body("items.status", equalTo(List.of(204, 404, 204)))
                .body("items[1].problem.type", equalTo("/problems/not-found"));
        assertThat(archivist.items(batch)).extracting(item -> item.get("id")).containsExactly(items.get(1));
        archivist
                .json(Map.of("items", List.of(items.get(1))))
                .post("/api/batches/{batch}/items/delete", batch)
                .then()
                .statusCode(200);
        Problems.isProblem(
                archivist.json(Map.of("items", List.of())).post("/api/batches/{batch}/items/delete", batch),
                400,
                "invalid",
                "items");
        Problems.isProblem(
                product.signedIn(product.accounts().viewer()).request().delete("/api/batches/{batch}", batch),
                403,
                "forbidden");
    }

    private void isRefused(String batch, UploadedItem item) {
        Problems.isProblem(archivist.request().delete("/api/batches/{batch}", batch), 409, "conflict");
        Problems.isProblem(archivist.request().delete("/api/artefacts/{id}", item.artefactId()), 409, "conflict");
    }

    private String batchOf(UploadedItem item) {
        return archivist.request().get("/api/artefacts/{id}", item.artefactId()).path("batch.id");
    }

    private Map<String, Long> rows() {
        String any = UUID.randomUUID().toString();
        return TABLES.stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> database.number(
                                "select count(*) from " + table + " where cast(? as uuid) is not null", any),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private Set<Path> files() {
        Set<Path> files = new TreeSet<>();
        for (String folder : List.of("originals", "derived")) {
            try (Stream<Path> walk = Files.walk(product.instance().data().resolve(folder))) {
                walk.filter(Files::isRegularFile).forEach(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    /** What nobody shows any more is swept, and every record beside an original is written. */
    private void twoDaysPass() {
        database.update(
                "update original set unreferenced_at = now() - interval '2 days'"
                        + " where unreferenced_at is not null and cast(? as uuid) is not null",
                UUID.randomUUID().toString());
        files().forEach(DeletingIT::age);
        product.signedIn(product.accounts().superuser())
                .request()
                .post("/api/fixity/sweep")
                .then()
                .statusCode(200);
        database.await(
                "select count(*) from record_due where cast(? as uuid) is not null",
                UUID.randomUUID().toString(),
                0);
    }

    private static void age(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        } catch (NoSuchFileException gone) {
            // A record that was written anew meanwhile.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
