package org.muniment.system.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muniment.system.Api;
import org.muniment.system.Database;
import org.muniment.system.Product;
import org.muniment.system.ProductExtension;

/** Files of several pages: each page becomes an item, in its place, once, and none holds another up. */
@ExtendWith(ProductExtension.class)
class SplitIT {

    private static final int STAGES = 5;

    private Api archivist;
    private Database database;

    @BeforeEach
    void signIn(Product product) {
        archivist = product.signedIn(product.accounts().archivist());
        database = product.database();
    }

    @Test
    void pagesAreItemsInTheOrderOfTheirFiles() {
        String batch = read(Map.of("a.tif", threePages(10), "b.png", onePicture(), "c.pdf", threePagesOfPdf()));

        List<Map<String, Object>> items = archivist.items(batch);

        assertThat(items)
                .extracting(item -> item.get("fileName") + " " + item.get("filePage") + "/" + item.get("filePages"))
                .containsExactly(
                        "a.tif 1/3", "a.tif 2/3", "a.tif 3/3", "b.png 1/1", "c.pdf 1/3", "c.pdf 2/3", "c.pdf 3/3");
        assertThat(items).allSatisfy(item -> assertThat(item).containsEntry("state", "vetting"));
        for (Map<String, Object> item : items) {
            int page = (int) item.get("filePage");
            TestCard.ofPage(page).assertShownBy(thumbnail(item).asByteArray());
        }
        archivist.request().get("/api/batches/{id}", batch).then().body("counts.items", equalTo(7));
        isDoneOnce(batch, 7);
    }

    @Test
    void aPageKnowsItsNeighboursAndItsName() {
        String batch = read(Map.of("minutes.tif", threePages(20), "next.png", onePicture()));
        List<Map<String, Object>> items = archivist.items(batch);

        artefact(items.get(0)).body("title", equalTo("minutes, page 1")).body("page", equalTo(1));
        artefact(items.get(2))
                .body("title", equalTo("minutes, page 3"))
                .body("page", equalTo(3))
                .body("pages", equalTo(4))
                .body("previous", equalTo(items.get(1).get("artefactId")))
                .body("next", equalTo(items.get(3).get("artefactId")));
        artefact(items.get(3)).body("title", equalTo("next")).body("filePages", equalTo(1));
    }

    @Test
    void aDamagedPageHoldsNoOtherUp() {
        byte[] file = new TiffFile(false)
                .page(TestCard.ofPage(1))
                .damagedPage()
                .page(TestCard.ofPage(3))
                .bytes();
        String batch = read(Map.of("torn.tif", file));
        List<Map<String, Object>> items = archivist.items(batch);

        assertThat(items).extracting(item -> item.get("state")).containsExactly("vetting", "failed", "vetting");
        assertThat((String) items.get(1).get("error")).isNotBlank();
        TestCard.ofPage(3).assertShownBy(thumbnail(items.get(2)).asByteArray());

        Object failed = items.get(1).get("id");
        archivist
                .request()
                .post("/api/batches/{batch}/items/{item}/retry", batch, failed)
                .then()
                .statusCode(202);
        archivist.awaitRead(batch);
        assertThat(archivist.items(batch)).hasSize(3).element(1).satisfies(item -> assertThat(item)
                .containsEntry("id", failed)
                .containsEntry("state", "failed"));
    }

    @Test
    void aPageThatWasSeenBeforeNamesTheSamePage() {
        byte[] file = threePages(30);
        String first = read(Map.of("first.tif", file));
        String again = read(Map.of("again.tif", file));

        List<Map<String, Object>> seen = archivist.items(first);
        List<Map<String, Object>> pages = archivist.items(again);
        for (int i = 0; i < pages.size(); i++) {
            assertThat((Map<?, ?>) pages.get(i).get("duplicateOf"))
                    .as("page " + (i + 1))
                    .extracting("artefactId", "fileName")
                    .containsExactly(seen.get(i).get("artefactId"), "first.tif");
        }
        assertThat(seen).allSatisfy(item -> assertThat(item).containsEntry("duplicateOf", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"protected", "JPEG 2000"})
    void whatOnlyTheSplittingShowsFailsWithItsReason(String why) {
        byte[] pdf = why.equals("protected")
                ? new PdfFile()
                        .jpeg(TestCard.ofPage(1))
                        .bytes(
                                "/Encrypt << /Filter /Standard /V 1 /R 2 /P -44",
                                "/O <" + "28".repeat(32) + "> /U <" + "29".repeat(32) + "> >>",
                                "/ID [<00112233445566778899AABBCCDDEEFF><00112233445566778899AABBCCDDEEFF>]")
                : new PdfFile()
                        .page("/Filter /JPXDecode /ColorSpace /DeviceRGB /BitsPerComponent 8", new byte[400])
                        .bytes();

        String batch = read(Map.of(why + ".pdf", pdf));

        assertThat(archivist.items(batch)).singleElement().satisfies(item -> {
            assertThat(item).containsEntry("state", "failed");
            assertThat((String) item.get("error")).containsIgnoringCase(why);
        });
    }

    private void isDoneOnce(String batch, int pages) {
        assertThat(database.number("select count(*) from run where batch_id = ? and state = 'DONE'", batch))
                .isEqualTo(pages);
        assertThat(database.number(
                        "select count(*) from stage_record where batch_id = ? and stage = 'split' and state = 'DONE'",
                        batch))
                .as("each file is split once")
                .isEqualTo(3);
        assertThat(database.number("select count(*) from stage_record where batch_id = ?", batch))
                .isEqualTo(3 + (STAGES - 1L) * pages);
        assertThat(database.number("select sum(stages_done) from run where batch_id = ?", batch))
                .isEqualTo((long) STAGES * pages);
    }

    private String read(Map<String, byte[]> files) {
        String batch = archivist.openBatch("Several pages");
        files.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(file -> archivist.add(batch, file.getKey(), file.getValue()));
        archivist.start(batch);
        archivist.awaitRead(batch);
        return batch;
    }

    private Response thumbnail(Map<String, Object> item) {
        Response answer = archivist.request().get("/api/artefacts/{id}/thumbnail", item.get("artefactId"));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    private io.restassured.response.ValidatableResponse artefact(Map<String, Object> item) {
        return archivist
                .request()
                .get("/api/artefacts/{id}", item.get("artefactId"))
                .then()
                .statusCode(200);
    }

    private static byte[] onePicture() {
        return TestCard.ofPage(1).as("png", java.awt.image.BufferedImage.TYPE_INT_RGB);
    }

    /** @param number makes files of the same pages different ones */
    private static byte[] threePages(int number) {
        byte[] file = new TiffFile(false)
                .page(TestCard.ofPage(1))
                .page(TestCard.ofPage(2))
                .page(TestCard.ofPage(3))
                .bytes();
        return java.util.Arrays.copyOf(file, file.length + number);
    }

    private static byte[] threePagesOfPdf() {
        return new PdfFile()
                .jpeg(TestCard.ofPage(1))
                .jpeg(TestCard.ofPage(2))
                .jpeg(TestCard.ofPage(3))
                .bytes();
    }
}
