package org.muniment.system.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muniment.system.Api;
import org.muniment.system.Pictures;
import org.muniment.system.Problems;
import org.muniment.system.Product;
import org.muniment.system.ProductExtension;

/** The bytes as they came in, whole, in part and by link. */
@ExtendWith(ProductExtension.class)
class DownloadIT {

    private static final byte[] PICTURE = Pictures.small(62);
    private static final String NAME = "頁 \"1\"; x=y.png";

    private static String artefact;

    private Product product;
    private Api archivist;

    @BeforeEach
    void prepare(Product running) {
        product = running;
        archivist = running.bearing(running.accounts().token(running.accounts().archivist()));
        if (artefact == null) {
            artefact = Prepared.picture(archivist, NAME, PICTURE);
        }
    }

    private Response original(String header, String value) {
        return archivist.request().header(header, value).get("/api/artefacts/{id}/original", artefact);
    }

    @Test
    void theWholeFileComesByteForByteAndIsNotRun() {
        Response answer = archivist.request().get("/api/artefacts/{id}/original", artefact);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asByteArray()).isEqualTo(PICTURE);
        assertThat(answer.header("Content-Length")).isEqualTo("" + PICTURE.length);
        assertThat(answer.contentType()).isEqualTo("image/png");
        assertThat(answer.header("Accept-Ranges")).isEqualTo("bytes");
        assertThat(answer.header("ETag")).matches("\"[0-9a-f]{64}\"");
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"_ _1__ x_y.png\"; "
                        + "filename*=UTF-8''%E9%A0%81%20%221%22%3B%20x%3Dy.png");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.headers().getValues("Content-Security-Policy"))
                .containsExactly("sandbox; default-src 'none'");
        assertThat(answer.header("Cache-Control")).startsWith("private");
    }

    /** The header, and the first and last byte that come; from the end where they are negative. */
    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 0",
        "bytes=0-99, 0, 99",
        "bytes=100-, 100, -1",
        "bytes=-10, -10, -1",
        "bytes=10-9999999, 10, -1",
        "bytes=-9999999, 0, -1"
    })
    void aPartComes(String range, int first, int last) {
        int from = first < 0 ? PICTURE.length + first : first;
        int to = last < 0 ? PICTURE.length + last : last;

        Response answer = original("Range", range);

        assertThat(answer.asByteArray()).isEqualTo(Arrays.copyOfRange(PICTURE, from, to + 1));
        if (from == 0 && to == PICTURE.length - 1) {
            assertThat(answer.statusCode()).isEqualTo(200);
            return;
        }
        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.header("Content-Range")).isEqualTo("bytes " + from + "-" + to + "/" + PICTURE.length);
        assertThat(answer.header("Content-Length")).isEqualTo("" + (to - from + 1));
        assertThat(answer.header("Content-Disposition")).startsWith("attachment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-1,5-6", "bytes=9-5", "lines=1-2", "bytes=x"})
    void whatIsNoSinglePartIsAnsweredWithTheWhole(String range) {
        Response answer = original("Range", range);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asByteArray()).isEqualTo(PICTURE);
    }

    @Test
    void behindTheEndThereIsNothing() {
        Response answer = original("Range", "bytes=" + PICTURE.length + "-");

        Problems.isProblem(answer, 416, "no-such-range", "Range");
        assertThat(answer.header("Content-Range")).isEqualTo("bytes */" + PICTURE.length);
    }

    @Test
    void aDownloadGoesOnOnlyWithTheSameBytes() {
        String tag = archivist
                .request()
                .get("/api/artefacts/{id}/original", artefact)
                .header("ETag");

        for (String other : new String[] {"\"other\"", "W/" + tag, "Sat, 21 Nov 2026 10:00:00 GMT"}) {
            Response whole = archivist
                    .request()
                    .header("Range", "bytes=5-")
                    .header("If-Range", other)
                    .get("/api/artefacts/{id}/original", artefact);
            assertThat(whole.statusCode()).as(other).isEqualTo(200);
        }
        Response part = archivist
                .request()
                .header("Range", "bytes=5-")
                .header("If-Range", tag)
                .get("/api/artefacts/{id}/original", artefact);
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(original("If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void headSaysWhatGetWouldSend() {
        Response head = archivist.request().header("Range", "bytes=0-1").head("/api/artefacts/{id}/original", artefact);

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("Content-Length")).isEqualTo("" + PICTURE.length);
        assertThat(head.header("Accept-Ranges")).isEqualTo("bytes");
        assertThat(head.header("ETag")).isNotBlank();
        assertThat(head.asByteArray()).isEmpty();
    }

    @Test
    void theThumbnailHasPartsAndATagToo() {
        Response thumbnail = archivist.request().get("/api/artefacts/{id}/thumbnail", artefact);

        assertThat(thumbnail.contentType()).isEqualTo("image/jpeg");
        assertThat(thumbnail.header("ETag")).isNotBlank();
        assertThat(thumbnail.header("Content-Disposition")).isNull();
    }

    /** Such files do not come in; should one be in the store all the same, no browser is told to open it. */
    @Test
    void whatABrowserMightRunIsSentAsPlainBytes() {
        String batch = archivist.openBatch("No pictures");
        byte[] script = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"
                .getBytes(StandardCharsets.UTF_8);

        assertThat(archivist.upload(batch, "drawing.svg", script).statusCode()).isBetween(400, 499);
        assertThat(archivist
                        .upload(batch, "page.png", "<html><script>1</script>".getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isBetween(400, 499);
        product.database()
                .update(
                        "update original set media_type = 'image/svg+xml' "
                                + "where content_id = (select original_id from artefact where id = ?)",
                        artefact);
        try {
            assertThat(archivist
                            .request()
                            .get("/api/artefacts/{id}/original", artefact)
                            .contentType())
                    .isEqualTo("application/octet-stream");
        } finally {
            product.database()
                    .update(
                            "update original set media_type = 'image/png' "
                                    + "where content_id = (select original_id from artefact where id = ?)",
                            artefact);
        }
    }

    @Test
    void aLinkNeedsNoSession() {
        Response links = archivist.request().post("/api/artefacts/{id}/links", artefact);

        assertThat(links.statusCode()).isEqualTo(200);
        assertThat(Instant.parse(links.path("expiresAt")))
                .isBetween(
                        Instant.now().plus(Duration.ofMinutes(9)), Instant.now().plus(Duration.ofMinutes(11)));
        Response original = byLink(links.path("original"));
        assertThat(original.statusCode()).isEqualTo(200);
        assertThat(original.asByteArray()).isEqualTo(PICTURE);
        Response image = byLink(links.path("image"));
        assertThat(image.statusCode()).isEqualTo(200);
        assertThat(Gradient.decoded(image.asByteArray()).getWidth()).isEqualTo(120);
        assertThat(byLink(links.<String>path("image").replace("/max/", "/60,/")).statusCode())
                .isEqualTo(200);
        assertThat(byLink(links.<String>path("image").replace("/full/max/0/default.jpg", "/info.json"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aLinkOpensNothingElse() {
        String original =
                archivist.request().post("/api/artefacts/{id}/links", artefact).path("original");
        String other = archivist
                .add(archivist.openBatch("Other"), "other.png", Pictures.small(63))
                .artefactId();
        String query = original.substring(original.indexOf('?'));

        Problems.isProblem(byLink(original.replace(artefact, other)), 403, "forbidden", "link");
        for (String path : new String[] {"", "/thumbnail", "/transcript"}) {
            Problems.isProblem(
                    byLink(product.address() + "/api/artefacts/" + artefact + path + query), 401, "not-signed-in");
        }
        Problems.isProblem(byLink(product.address() + "/api/session" + query), 401, "not-signed-in");
        Problems.isProblem(byLink(original + "x"), 403, "forbidden", "link");
        Problems.isProblem(byLink(original.replaceFirst("link=\\d+", "link=9999999999")), 403, "forbidden", "link");
        Problems.isProblem(
                product.nobody().request().post("/api/artefacts/{id}/links", artefact), 401, "not-signed-in");
    }

    @Test
    void whatIsNotYoursToSeeHasNoLink() {
        String draft = archivist
                .add(archivist.openBatch("Draft"), "draft.png", Pictures.small(64))
                .artefactId();
        Api viewer = product.signedIn(product.accounts().viewer());

        Problems.isProblem(viewer.request().post("/api/artefacts/{id}/links", draft), 404, "not-found");
    }

    private Response byLink(String address) {
        return product.nobody().request().urlEncodingEnabled(false).get(address);
    }
}
