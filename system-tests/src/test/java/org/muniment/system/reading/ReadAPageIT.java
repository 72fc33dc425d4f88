package org.muniment.system.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muniment.system.Api;
import org.muniment.system.Pictures;
import org.muniment.system.Pictures.PageOfMinutes;
import org.muniment.system.Product;
import org.muniment.system.ProductExtension;

/** A page goes in and its transcript comes out. */
@ExtendWith(ProductExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadAPageIT {

    private static final String NAME = "第一次大會 議事錄（一）.jpg";

    private final PageOfMinutes page = Pictures.page();
    private Api archivist;
    private Api viewer;
    private String artefact;

    @BeforeAll
    void read(Product product) {
        archivist = product.signedIn(product.accounts().archivist());
        viewer = product.signedIn(product.accounts().viewer());
        artefact = archivist.published(NAME, page.bytes()).artefactId();
    }

    @Test
    void everyStageIsDone() {
        JsonPath found = get("/api/artefacts/{id}");

        assertThat(found.getString("state")).isEqualTo("completed");
        assertThat(found.getString("run.state")).isEqualTo("done");
        assertThat(found.<String>getList("run.stages.name"))
                .containsExactly("split", "prepare", "detect-lines", "order-columns", "recognise");
        assertThat(found.<String>getList("run.stages.state")).containsOnly("done");
        assertThat(found.<Integer>getList("run.stages.attempts")).containsOnly(1);
        assertThat(found.getString("run.stages[4].model.sha256")).matches("[0-9a-f]{64}");
    }

    @Test
    void theTranscriptSaysWhereHowSureAndByWhichModel() {
        JsonPath transcript = get("/api/artefacts/{id}/transcript");
        List<Map<String, Object>> lines = transcript.getList("lines");

        assertThat(transcript.getString("writingMode")).isEqualTo("vertical-rl");
        assertThat(transcript.getString("model.name")).isNotBlank();
        assertThat(transcript.getString("model.version")).isNotBlank();
        assertThat(transcript.getString("model.sha256")).matches("[0-9a-f]{64}");
        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(transcript.<Integer>getList("lines.order")).isSorted().doesNotHaveDuplicates();
        assertThat(lines).allSatisfy(line -> {
            assertThat(points(line)).hasSizeGreaterThanOrEqualTo(4);
            assertThat(points(line)).allSatisfy(point -> {
                assertThat(point.get(0).doubleValue()).isBetween(0.0, transcript.getDouble("width"));
                assertThat(point.get(1).doubleValue()).isBetween(0.0, transcript.getDouble("height"));
            });
            assertThat(((Number) line.get("confidence")).doubleValue()).isBetween(0.0, 1.0);
        });
    }

    @Test
    void everyCharacterHasAConfidence() {
        JsonPath transcript = get("/api/artefacts/{id}/transcript");

        List<List<Map<String, Object>>> characters = transcript.getList("lines.characters");
        assertThat(characters.stream().flatMap(List::stream)).isNotEmpty().allSatisfy(character -> {
            assertThat((String) character.get("text")).isNotEmpty();
            assertThat(((Number) character.get("confidence")).doubleValue()).isBetween(0.0, 1.0);
        });
    }

    @Test
    void columnsRunFromRightToLeft() {
        List<Map<String, Object>> lines = get("/api/artefacts/{id}/transcript").getList("lines");

        double first = middle(lines.get(0));
        double last = middle(lines.get(lines.size() - 1));
        assertThat(first).isGreaterThan(last);
    }

    @Test
    void theTextIsMostlyRight() {
        // Without a font for Chinese the drawn page holds strokes that mean nothing, and there is nothing to compare.
        if (page.text().isEmpty()) {
            System.out.println("No pages and no font for Chinese on this machine: the text was not compared.");
            return;
        }
        String read = archivist
                .request()
                .get("/api/artefacts/{id}/transcript.txt", artefact)
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/plain"))
                .extract()
                .asString();

        assertThat(Distance.characterErrorRate(read, page.text().get())).isLessThan(0.35);
    }

    @Test
    void theOriginalIsKeptByteForByteUnderItsName() {
        byte[] kept = viewer.request()
                .get("/api/artefacts/{id}/original", artefact)
                .then()
                .statusCode(200)
                .header("Content-Disposition", matchesPattern("attachment;.*filename\\*=UTF-8''%E7%AC%AC.*\\.jpg"))
                .extract()
                .asByteArray();

        assertThat(kept).isEqualTo(page.bytes());
        assertThat(get("/api/artefacts/{id}").getString("fileName")).isEqualTo(NAME);
    }

    @Test
    void pictureAndThumbnailAreThere() {
        viewer.request()
                .get("/iiif/3/{id}/full/max/0/default.jpg", artefact)
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("image/"))
                .header("X-Content-Type-Options", equalTo("nosniff"));
        String tag = viewer.request()
                .get("/api/artefacts/{id}/thumbnail", artefact)
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("image/jpeg"))
                .extract()
                .header("ETag");
        viewer.request()
                .header("If-None-Match", tag)
                .get("/api/artefacts/{id}/thumbnail", artefact)
                .then()
                .statusCode(304);
    }

    @Test
    void aViewerFindsThePageByItsName() {
        viewer.request()
                .queryParam("q", "議事錄（一）")
                .get("/api/artefacts")
                .then()
                .statusCode(200)
                .body("items.fileName", everyItem(equalTo(NAME)))
                .body("items.id", org.hamcrest.Matchers.hasItem(artefact));
    }

    private JsonPath get(String path) {
        return viewer.request()
                .get(path, artefact)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @SuppressWarnings("unchecked")
    private static List<List<Number>> points(Map<String, Object> line) {
        return (List<List<Number>>) line.get("polygon");
    }

    private static double middle(Map<String, Object> line) {
        return points(line).stream()
                .mapToDouble(point -> point.get(0).doubleValue())
                .average()
                .orElseThrow();
    }
}
