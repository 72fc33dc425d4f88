package org.muniment.system.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
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

/** Files come in. */
@ExtendWith(ProductExtension.class)
class UploadIT {

    private Product product;
    private Api archivist;

    @BeforeEach
    void signIn(Product running) {
        product = running;
        archivist = running.signedIn(running.accounts().archivist());
    }

    @Test
    void aFileIsDescribedAsItCameIn() {
        String batch = archivist.openBatch("One file");
        byte[] picture = Pictures.small(1);

        archivist
                .upload(batch, "scan.png", picture)
                .then()
                .statusCode(201)
                .header("Location", org.hamcrest.Matchers.containsString("/api/batches/" + batch + "/items/"))
                .body("state", equalTo("draft"))
                .body("fileName", equalTo("scan.png"))
                .body("bytes", equalTo(picture.length))
                .body("mediaType", equalTo("image/png"))
                .body("width", equalTo(120))
                .body("height", equalTo(90))
                .body("stagesPlanned", equalTo(5))
                .body("duplicateOf", nullValue());
    }

    @Test
    void theSameBytesAreStoredOnceAndTheSecondNamesTheFirst() {
        String first = archivist.openBatch("First");
        String second = archivist.openBatch("Second");
        byte[] picture = Pictures.small(2);
        UploadedItem original = archivist.add(first, "早.png", picture);

        Response again = archivist.upload(second, "晚.png", picture);

        again.then()
                .statusCode(201)
                .body("duplicateOf.artefactId", equalTo(original.artefactId()))
                .body("duplicateOf.batchName", equalTo("First"))
                .body("duplicateOf.fileName", equalTo("早.png"));
        String sameOriginal = """
                select count(distinct a.original_id) from artefact a
                where a.original_id = (select original_id from artefact where id = ?)
                """;
        assertThat(product.database().number(sameOriginal, original.artefactId()))
                .isEqualTo(1);
        String artefactsOfIt =
                "select count(*) from artefact where original_id = (select original_id from artefact where id = ?)";
        assertThat(product.database().number(artefactsOfIt, original.artefactId()))
                .isEqualTo(2);
        assertThat(StoredFiles.withBytes(product, picture)).hasSize(1);
    }

    @Test
    void severalFilesAreTakenOrRefusedEachByItself() {
        String batch = archivist.openBatch("Several");

        Response answer = archivist
                .request()
                .multiPart("file", "一.png", Pictures.small(3), "image/png")
                .multiPart("file", "notes.png", "not a picture at all".getBytes(), "image/png")
                .multiPart("file", "二.png", Pictures.small(4), "image/png")
                .multiPart("file", "三.png", Pictures.small(5), "image/png")
                .post("/api/batches/{batch}/items", batch);

        assertThat(answer.statusCode()).isEqualTo(207);
        assertThat(answer.<List<String>>path("items.fileName")).containsExactly("一.png", "二.png", "三.png");
        assertThat(answer.<List<String>>path("refused.fileName")).containsExactly("notes.png");
        assertThat(answer.<Integer>path("refused[0].problem.status")).isBetween(400, 499);
        assertThat(answer.<String>path("refused[0].problem.detail")).contains("notes.png");
        assertThat(archivist.items(batch)).hasSize(3);
    }

    @Test
    void severalGoodFilesAreSimplyCreated() {
        String batch = archivist.openBatch("Two");

        archivist
                .request()
                .multiPart("file", "a.png", Pictures.small(6), "image/png")
                .multiPart("file", "b.png", Pictures.small(7), "image/png")
                .post("/api/batches/{batch}/items", batch)
                .then()
                .statusCode(201);
    }

    @Test
    void moreFilesThanOneRequestMayHoldAreRefused() {
        String batch = archivist.openBatch("Many");
        var request = archivist.request();
        for (int i = 0; i < 16; i++) {
            request.multiPart("file", i + ".png", Pictures.small(100 + i), "image/png");
        }

        Problems.isProblem(request.post("/api/batches/{batch}/items", batch), 413, "too-large", "file");
        assertThat(archivist.items(batch)).isEmpty();
    }

    @Test
    void aNameLosesItsFolders() {
        String batch = archivist.openBatch("Folders");

        archivist
                .upload(batch, "../../etc/C:\\scans\\page.png", Pictures.small(8))
                .then()
                .statusCode(201)
                .body("fileName", equalTo("page.png"));
    }

    @Test
    void aFileWithoutANameIsRefused() {
        String batch = archivist.openBatch("Nameless");

        Response answer = archivist
                .request()
                .contentType("application/octet-stream")
                .body(Pictures.small(9))
                .post("/api/batches/{batch}/items", batch);

        Problems.isProblem(answer, 400, "invalid", "name");
    }

    @Test
    void aFileCanBeTakenOutBeforeTheReading() {
        String batch = archivist.openBatch("Taken out");
        UploadedItem item = archivist.add(batch, "out.png", Pictures.small(10));

        archivist
                .request()
                .delete("/api/batches/{batch}/items/{item}", batch, item.id())
                .then()
                .statusCode(204);

        assertThat(archivist.items(batch)).isEmpty();
        Problems.isProblem(archivist.request().get("/api/artefacts/{id}", item.artefactId()), 404, "not-found");
    }

    @Test
    void whatIsNotReadYetSaysSo() {
        String batch = archivist.openBatch("Not yet");
        UploadedItem item = archivist.add(batch, "draft.png", Pictures.small(11));

        for (String part : List.of("transcript", "transcript.txt", "thumbnail")) {
            Problems.isProblem(
                    archivist.request().get("/api/artefacts/{id}/" + part, item.artefactId()), 404, "not-yet");
        }
        Problems.isProblem(archivist.request().get("/iiif/3/{id}/info.json", item.artefactId()), 404, "not-yet");
    }

    @Test
    void filesAreListedInPartsInTheOrderTheyCame() {
        String batch = archivist.openBatch("Listed");
        for (int i = 0; i < 5; i++) {
            archivist.add(batch, i + ".png", Pictures.small(20 + i));
        }

        Response first = archivist.request().queryParam("limit", 3).get("/api/batches/{batch}/items", batch);
        Response second = archivist
                .request()
                .queryParam("limit", 3)
                .queryParam("cursor", first.<String>path("next"))
                .get("/api/batches/{batch}/items", batch);

        assertThat(first.<List<String>>path("items.fileName")).containsExactly("0.png", "1.png", "2.png");
        assertThat(second.<List<String>>path("items.fileName")).containsExactly("3.png", "4.png");
        assertThat(second.<Map<String, Object>>path("")).containsEntry("next", null);
    }
}
