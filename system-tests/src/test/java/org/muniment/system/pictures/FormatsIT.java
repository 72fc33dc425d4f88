package org.muniment.system.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.muniment.system.Api;
import org.muniment.system.Problems;
import org.muniment.system.Product;
import org.muniment.system.ProductExtension;

/** The table of formats: each cell is a file that came in, was prepared, and is looked at. */
@ExtendWith(ProductExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormatsIT {

    private static final Path DATA = Path.of(System.getProperty("muniment.test.data", "../../shared/data"));

    private Api archivist;
    private String batch;
    private Map<String, Map<String, Object>> items;

    static Stream<Cell> cells() {
        return Stream.concat(Cell.made().stream(), Cell.found(DATA).stream());
    }

    @BeforeAll
    void readThemAll(Product product) {
        archivist = product.signedIn(product.accounts().archivist());
        batch = archivist.openBatch("Formats");
        cells().forEach(cell -> archivist.add(batch, cell.name(), cell.bytes()));
        archivist.start(batch);
        archivist.awaitRead(batch);
        items = archivist.items(batch).stream()
                .collect(Collectors.toMap(item -> (String) item.get("fileName"), Function.identity()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void isShown(Cell cell) {
        Map<String, Object> item = items.get(cell.name());
        assertThat(item).containsEntry("error", null).containsEntry("state", "vetting");

        Response thumbnail = archivist.request().get("/api/artefacts/{id}/thumbnail", item.get("artefactId"));

        assertThat(thumbnail.statusCode()).isEqualTo(200);
        if (cell.card() != null) {
            cell.card().assertShownBy(thumbnail.asByteArray());
            assertThat(item).containsEntry("width", TestCard.WIDTH).containsEntry("height", TestCard.HEIGHT);
        } else {
            assertThat(colours(thumbnail.asByteArray()))
                    .as("a picture that is not blank")
                    .isGreaterThan(1);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void isShownInFullSizeByIiif(Cell cell) {
        Response whole = archivist
                .request()
                .get(
                        "/iiif/3/{id}/full/max/0/default.png",
                        items.get(cell.name()).get("artefactId"));

        assertThat(whole.statusCode()).isEqualTo(200);
        if (cell.card() != null) {
            cell.card().assertShownBy(whole.asByteArray());
            assertThat(TestCard.read(whole.asByteArray()).getWidth()).isEqualTo(TestCard.WIDTH);
        } else {
            assertThat(colours(whole.asByteArray()))
                    .as("a picture that is not blank")
                    .isGreaterThan(1);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void tellsWhatItsFileSays(Cell cell) {
        archivist
                .request()
                .get("/api/artefacts/{id}", items.get(cell.name()).get("artefactId"))
                .then()
                .statusCode(200)
                .body("filePage", equalTo(1))
                .body("iiif", equalTo("/iiif/3/" + items.get(cell.name()).get("artefactId")))
                .body("metadata.format", org.hamcrest.Matchers.not(org.hamcrest.Matchers.emptyOrNullString()));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refused("12 bits.jpg", jpegWith(4, 12), 415, "12 bits per sample"),
                refused("arithmetic.jpg", jpegWith(1, 0xC9), 415, "arithmetic coding"),
                refused("bitmap.bmp", bytes("BM" + "\0".repeat(40)), 415, "a Windows bitmap (BMP)"),
                refused("phone.heic", bytes("\0\0\0\30ftypheic"), 415, "a HEIC picture"),
                refused("modern.avif", bytes("\0\0\0\30ftypavif"), 415, "an AVIF picture"),
                refused("layers.psd", bytes("8BPS\0\1"), 415, "a Photoshop document"),
                refused("drawing.svg", bytes("<svg xmlns='http://www.w3.org/2000/svg'/>"), 415, "an SVG drawing"),
                refused("scan.jp2", bytes("\0\0\0\fjP  \r\n"), 415, "a JPEG 2000 picture"),
                refused("many.zip", bytes("PK\3\4"), 415, "a ZIP archive"),
                refused("501 pages.tif", new TiffFile(false).tinyPages(501).bytes(), 413, "more than 500 pages"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void isTurnedAwayWithItsReason(String name, byte[] bytes, int status, String reason) {
        Response answer = archivist.upload(batch, name, bytes);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        Problems.isProblem(answer, status, status == 415 ? "unsupported-type" : "too-large", "file");
        assertThat(answer.<String>path("detail")).contains(name, reason);
    }

    @Test
    void thePagesKnowWhatIsTaken() {
        archivist
                .request()
                .get("/api/session")
                .then()
                .statusCode(200)
                .body("limits.pagesPerFile", equalTo(500))
                .body("limits.formats", contains("JPEG", "PNG", "TIFF", "WebP", "GIF", "PDF"));
    }

    private static Arguments refused(String name, byte[] bytes, int status, String reason) {
        return Arguments.of(name, bytes, status, reason);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A JPEG with one byte of its frame header changed. */
    private static byte[] jpegWith(int place, int value) {
        byte[] jpeg = TestCard.ofPage(1).as("jpeg", java.awt.image.BufferedImage.TYPE_INT_RGB);
        for (int at = 2; ; at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF)) {
            if ((jpeg[at + 1] & 0xFF) == 0xC0) {
                jpeg[at + place] = (byte) value;
                return jpeg;
            }
        }
    }

    private static long colours(byte[] bytes) {
        var picture = TestCard.read(bytes);
        return IntStream.range(0, picture.getWidth() * picture.getHeight())
                .map(i -> picture.getRGB(i % picture.getWidth(), i / picture.getWidth()) & 0xF0F0F0)
                .distinct()
                .count();
    }
}
