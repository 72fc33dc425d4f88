package org.muniment.system.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muniment.system.Api;
import org.muniment.system.Pictures;
import org.muniment.system.Problems;
import org.muniment.system.Product;
import org.muniment.system.ProductExtension;

/** Many files come in at once, and what is sent twice is in once. */
@ExtendWith(ProductExtension.class)
class ArchiveIT {

    private Api archivist;

    @BeforeEach
    void signIn(Product running) {
        archivist = running.signedIn(running.accounts().archivist());
    }

    @Test
    void theFilesOfAZipComeInEachByItselfAndOnceOnly() throws IOException {
        String batch = archivist.openBatch("A ZIP");
        byte[] zip = zip(Map.of(
                "頁/page 10.png", Pictures.small(410),
                "頁/page 9.png", Pictures.small(409),
                "頁/notes.txt", "no picture".getBytes(),
                "頁/inner.zip", zip(Map.of("deep.png", Pictures.small(411))),
                "頁/Thumbs.db", "crumb".getBytes()));

        Response first = send(batch, zip);

        assertThat(first.statusCode()).isEqualTo(207);
        first.then().body("taken", equalTo(2)).body("ignored", equalTo(1));
        assertThat(first.<List<String>>path("refused.fileName")).containsExactly("頁/inner.zip", "頁/notes.txt");
        assertThat(first.<List<String>>path("refused.problem.detail"))
                .allSatisfy(detail -> assertThat(detail).contains("Muniment"));
        List<Object> ids = ids(batch);
        assertThat(names(batch)).containsExactly("page 9.png", "page 10.png");

        Response again = send(batch, zip);

        again.then().statusCode(207).body("taken", equalTo(2));
        assertThat(ids(batch)).isEqualTo(ids);
    }

    @Test
    void aZipThatBreaksTheRulesIsRefusedAsAWhole() throws IOException {
        String batch = archivist.openBatch("A hostile ZIP");
        byte[] zip = zip(Map.of("good.png", Pictures.small(412), "../../evil.png", Pictures.small(413)));

        Problems.isProblem(send(batch, zip), 400, "invalid", "file");
        assertThat(archivist.items(batch)).isEmpty();

        Problems.isProblem(send(batch, "no ZIP at all".getBytes()), 400, "damaged");
    }

    @Test
    void aRequestThatIsRepeatedUnderItsKeyDoesNothingTwice() {
        Map<String, String> wanted = Map.of("name", "Once", "kind", "minutes");
        String key = "batch-" + System.nanoTime();
        String batch = open(wanted, key).then().statusCode(201).extract().path("id");
        open(wanted, key).then().statusCode(201).body("id", equalTo(batch));
        Problems.isProblem(open(Map.of("name", "Other", "kind", "minutes"), key), 409, "conflict", "Idempotency-Key");

        byte[] picture = Pictures.small(414);
        String item = upload(batch, picture, key + "-file")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        upload(batch, picture, key + "-file").then().statusCode(201).body("id", equalTo(item));
        Problems.isProblem(upload(batch, Pictures.small(415), key + "-file"), 409, "conflict");
        assertThat(archivist.items(batch)).hasSize(1);

        archivist
                .request()
                .delete("/api/batches/{batch}/items/{item}", batch, item)
                .then()
                .statusCode(204);
        upload(batch, picture, key + "-file").then().statusCode(201);
        assertThat(archivist.items(batch)).hasSize(1);
    }

    @Test
    void whatIsNoFileMayNotBeLarge() {
        byte[] much = ("{\"kind\":\"minutes\",\"name\":\"" + "x".repeat(5 << 20) + "\"}").getBytes();

        Response answer =
                archivist.request().contentType("application/json").body(much).post("/api/batches");

        answer.then().statusCode(413).body("detail", containsString("4 MB"));
    }

    private Response open(Map<String, String> wanted, String key) {
        return archivist.json(wanted).header("Idempotency-Key", key).post("/api/batches");
    }

    private Response upload(String batch, byte[] picture, String key) {
        return archivist
                .request()
                .contentType("application/octet-stream")
                .header("Idempotency-Key", key)
                .queryParam("name", "once.png")
                .body(picture)
                .post("/api/batches/{batch}/items", batch);
    }

    private Response send(String batch, byte[] zip) {
        return archivist
                .request()
                .contentType("application/zip")
                .queryParam("name", "scans.zip")
                .body(zip)
                .post("/api/batches/{batch}/items", batch);
    }

    private List<Object> ids(String batch) {
        return archivist.items(batch).stream().map(item -> item.get("id")).toList();
    }

    private List<Object> names(String batch) {
        return archivist.items(batch).stream().map(item -> item.get("fileName")).toList();
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
