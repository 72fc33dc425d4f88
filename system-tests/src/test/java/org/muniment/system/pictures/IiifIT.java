package org.muniment.system.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muniment.system.Api;
import org.muniment.system.Api.UploadedItem;
import org.muniment.system.Pictures;
import org.muniment.system.Problems;
import org.muniment.system.Product;
import org.muniment.system.ProductExtension;

/** Pictures by the IIIF Image API 3.0, level 2: every parameter, on a picture with 1700 x 1300 pixels. */
@ExtendWith(ProductExtension.class)
class IiifIT {

    private static String picture;

    private Product product;
    private Api archivist;

    @BeforeEach
    void prepare(Product running) {
        product = running;
        archivist = running.bearing(running.accounts().token(running.accounts().archivist()));
        if (picture == null) {
            picture = Prepared.picture(archivist, "gradient.png", Gradient.png());
        }
    }

    private Response get(String path) {
        return get(archivist, path);
    }

    private static Response get(Api caller, String path) {
        return caller.request().urlEncodingEnabled(false).get("/iiif/3/" + picture + "/" + path);
    }

    /** What is asked for, the rectangle of the picture that it shows, its size, and its canonical form. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // region
                "full/max/0/default.jpg | 0,0,1700,1300 | 1700,1300 | full/max/0/default.jpg",
                "square/max/0/default.jpg | 200,0,1300,1300 | 1300,1300 | 200,0,1300,1300/max/0/default.jpg",
                "0,0,100,50/max/0/default.png | 0,0,100,50 | 100,50 | 0,0,100,50/max/0/default.png",
                "1650,1250,500,500/max/0/default.png | 1650,1250,50,50 | 50,50 | 1650,1250,50,50/max/0/default.png",
                "pct:25,50,50,25/max/0/default.png | 425,650,850,325 | 850,325 | 425,650,850,325/max/0/default.png",
                "pct:0,0,100,100/max/0/default.jpg | 0,0,1700,1300 | 1700,1300 | full/max/0/default.jpg",
                "pct:33.3,0,.5,100/max/0/default.png | 566,0,9,1300 | 9,1300 | 566,0,9,1300/max/0/default.png",
                // size
                "full/850,/0/default.jpg | 0,0,1700,1300 | 850,650 | full/850,650/0/default.jpg",
                "full/,130/0/default.png | 0,0,1700,1300 | 170,130 | full/170,130/0/default.png",
                "full/pct:10/0/default.png | 0,0,1700,1300 | 170,130 | full/170,130/0/default.png",
                "full/300,300/0/default.png | 0,0,1700,1300 | 300,300 | full/300,300/0/default.png",
                "full/!300,300/0/default.png | 0,0,1700,1300 | 300,229 | full/300,229/0/default.png",
                "full/!9000,9000/0/default.jpg | 0,0,1700,1300 | 1700,1300 | full/max/0/default.jpg",
                "100,100,50,40/%5E100,/0/default.png | 100,100,50,40 | 100,80 | 100,100,50,40/%5E100,80/0/default.png",
                "100,100,50,40/%5Epct:200/0/default.png | 100,100,50,40 | 100,80 | 100,100,50,40/%5E100,80/0/default.png",
                "100,100,50,40/%5E,80/0/default.png | 100,100,50,40 | 100,80 | 100,100,50,40/%5E100,80/0/default.png",
                "100,100,50,40/%5E90,90/0/default.png | 100,100,50,40 | 90,90 | 100,100,50,40/%5E90,90/0/default.png",
                "100,100,50,40/%5E!90,90/0/default.png | 100,100,50,40 | 90,72 | 100,100,50,40/%5E90,72/0/default.png",
                "100,100,50,40/%5E25,/0/default.png | 100,100,50,40 | 25,20 | 100,100,50,40/25,20/0/default.png",
                // rotation, quality and format that change nothing of it
                "full/170,/360/default.png | 0,0,1700,1300 | 170,130 | full/170,130/0/default.png",
                "full/170,/0.0/color.png | 0,0,1700,1300 | 170,130 | full/170,130/0/default.png",
                "full/170,/0/default.jpg | 0,0,1700,1300 | 170,130 | full/170,130/0/default.jpg",
                // everything percent-encoded
                "pct%3A0%2C0%2C100%2C100/%21300%2C300/%30/default.png | 0,0,1700,1300 | 300,229 | full/300,229/0/default.png",
                // tiles as a viewer asks for them, inside and at the edges, and as stored
                "0,0,512,512/512,512/0/default.jpg | 0,0,512,512 | 512,512 | 0,0,512,512/max/0/default.jpg",
                "1024,512,512,512/512,512/0/default.jpg | 1024,512,512,512 | 512,512 | 1024,512,512,512/max/0/default.jpg",
                "0,0,1024,1024/512,512/0/default.jpg | 0,0,1024,1024 | 512,512 | 0,0,1024,1024/512,512/0/default.jpg",
                "1536,1024,164,276/164,276/0/default.jpg | 1536,1024,164,276 | 164,276 | 1536,1024,164,276/max/0/default.jpg",
                "1024,1024,676,276/338,138/0/default.jpg | 1024,1024,676,276 | 338,138 | 1024,1024,676,276/338,138/0/default.jpg",
                "0,0,1700,1300/425,325/0/default.jpg | 0,0,1700,1300 | 425,325 | full/425,325/0/default.jpg",
            })
    void showsWhatIsAskedFor(String path, String region, String size, String canonical) {
        Response answer = get(path);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo(path.endsWith("png") ? "image/png" : "image/jpeg");
        assertThat(answer.header("Link"))
                .contains("<" + product.address() + "/iiif/3/" + picture + "/" + canonical + ">;rel=\"canonical\"")
                .contains("<http://iiif.io/api/image/3/level2.json>;rel=\"profile\"");
        BufferedImage shown = Gradient.decoded(answer.asByteArray());
        assertThat(shown.getWidth() + "," + shown.getHeight()).isEqualTo(size);
        int[] part =
                List.of(region.split(",")).stream().mapToInt(Integer::parseInt).toArray();
        Gradient.assertShows(shown, part[0], part[1], part[2], part[3], 7);
    }

    /** Where the upper left corner of the picture comes to lie, and the size afterwards. */
    @ParameterizedTest
    @CsvSource({
        "0, 170, 130, 0, 0",
        "90, 130, 170, 129, 0",
        "180, 170, 130, 169, 129",
        "270, 130, 170, 0, 169",
        "!0, 170, 130, 169, 0",
        "!90, 130, 170, 129, 169",
        "!180, 170, 130, 0, 129",
        "!270, 130, 170, 0, 0",
        "90.0, 130, 170, 129, 0"
    })
    void isMirroredAndTurned(String rotation, int width, int height, int x, int y) {
        BufferedImage upright = Gradient.decoded(get("full/170,/0/default.png").asByteArray());

        BufferedImage turned =
                Gradient.decoded(get("full/170,/" + rotation + "/default.png").asByteArray());

        assertThat(turned.getWidth()).isEqualTo(width);
        assertThat(turned.getHeight()).isEqualTo(height);
        assertThat(turned.getRGB(x, y)).isEqualTo(upright.getRGB(0, 0));
        assertThat(turned.getRGB(width - 1 - x, height - 1 - y)).isEqualTo(upright.getRGB(169, 129));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void grayHasNoColours(String format) {
        BufferedImage gray = Gradient.decoded(get("full/170,/0/gray." + format).asByteArray());

        assertThat(gray.getRaster().getNumBands()).isEqualTo(1);
        // Luma of the middle: 0.299 red + 0.587 green + 0.114 blue.
        assertThat(gray.getRaster().getSample(85, 65, 0)).isCloseTo(120, within(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void bitonalIsBlackAndWhite(String format) {
        BufferedImage bitonal =
                Gradient.decoded(get("full/170,/0/bitonal." + format).asByteArray());

        assertThat(bitonal.getRGB(5, 5) & 0xFF).isLessThan(10);
        assertThat(bitonal.getRGB(165, 125) & 0xFF).isGreaterThan(245);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1700,0,10,10/max/0/default.jpg | region",
                "0,1300,10,10/max/0/default.jpg | region",
                "pct:100,0,10,10/max/0/default.jpg | region",
                "0,0,0,10/max/0/default.jpg | region",
                "0,0,10,0/max/0/default.jpg | region",
                "0,0,10/max/0/default.jpg | region",
                "-1,0,10,10/max/0/default.jpg | region",
                "0,0,99999999999999999999,10/max/0/default.jpg | region",
                "all/max/0/default.jpg | region",
                "%00/max/0/default.jpg | region",
                "full/full/0/default.jpg | size",
                "full/1701,/0/default.jpg | size",
                "full/,1301/0/default.jpg | size",
                "full/1700,1301/0/default.jpg | size",
                "full/pct:100.1/0/default.jpg | size",
                "full/0,/0/default.jpg | size",
                "full/,/0/default.jpg | size",
                "full/pct:0/0/default.jpg | size",
                "full/pct:-1/0/default.jpg | size",
                "full/%5E6000,/0/default.jpg | size",
                "full/%5E70000,1/0/default.jpg | size",
                "full/%5Epct:1000/0/default.jpg | size",
                "full/%5E/0/default.jpg | size",
                "full/max/45/default.jpg | rotation",
                "full/max/361/default.jpg | rotation",
                "full/max/-90/default.jpg | rotation",
                "full/max/upright/default.jpg | rotation",
                "full/max/0/native.jpg | quality",
                "full/max/0/grey.jpg | quality",
                "full/max/0/default.tif | format",
                "full/max/0/default.webp | format",
                "full/max/0/default.svg | format",
                "full/max/0/default.html | format",
            })
    void whatIsNotGivenIsRefusedByName(String path, String parameter) {
        Problems.isProblem(get(path), 400, "invalid", parameter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"full", "full/max", "full/max/0", "full/max/0/default", "full/max/0/default.jpg/more", "info.xml"
            })
    void whatIsNoImageRequestIsNotFound(String path) {
        Problems.isProblem(get(path), 404, "not-found");
    }

    @Test
    void theInformationSaysWhatTheServerDoes() {
        Response answer = get("info.json");

        answer.then()
                .statusCode(200)
                .contentType("application/json")
                .body("'@context'", equalTo("http://iiif.io/api/image/3/context.json"))
                .body("id", equalTo(product.address() + "/iiif/3/" + picture))
                .body("type", equalTo("ImageService3"))
                .body("protocol", equalTo("http://iiif.io/api/image"))
                .body("profile", equalTo("level2"))
                .body("width", equalTo(1700))
                .body("height", equalTo(1300))
                .body("maxArea", equalTo(25_000_000))
                .body("tiles", equalTo(List.of(Map.of("width", 512, "height", 512, "scaleFactors", List.of(1, 2, 4)))));
        assertThat(answer.header("Link")).contains("<http://iiif.io/api/image/3/level2.json>;rel=\"profile\"");
        assertThat(answer.header("Cache-Control")).startsWith("private, max-age=");
        assertThat(answer.headers().hasHeaderWithName("Access-Control-Allow-Origin"))
                .isFalse();
        List<Map<String, Integer>> sizes = answer.path("sizes");
        assertThat(sizes).hasSize(3).allSatisfy(size -> get("full/" + size.get("width") + "," + size.get("height")
                        + "/0/default.jpg")
                .then()
                .statusCode(200));
    }

    @Test
    void theInformationIsLinkedDataForThoseWhoAskForIt() {
        Response answer =
                archivist.request().header("Accept", "application/ld+json").get("/iiif/3/{id}/info.json", picture);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType())
                .isEqualTo("application/ld+json;profile=\"http://iiif.io/api/image/3/context.json\"");
    }

    @Test
    void theAddressOfThePictureLeadsToItsInformation() {
        Response answer = archivist.request().get("/iiif/3/{id}", picture);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo(product.address() + "/iiif/3/" + picture + "/info.json");
    }

    @Test
    void whatACallerHasIsNotSentAgain() {
        Response first = get("full/170,/0/default.jpg");
        String tag = first.header("ETag");

        Response again = archivist
                .request()
                .header("If-None-Match", "W/\"other\", " + tag)
                .get("/iiif/3/{id}/full/170,/0/default.jpg", picture);

        assertThat(tag).startsWith("\"");
        assertThat(first.header("Cache-Control")).startsWith("private, max-age=");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.header("ETag")).isEqualTo(tag);
        assertThat(again.asByteArray()).isEmpty();
        assertThat(get("full/171,/0/default.jpg").header("ETag")).isNotEqualTo(tag);
    }

    @Test
    void headIsGetWithoutTheBody() {
        Response whole = get("0,0,512,512/max/0/default.jpg");

        Response head = archivist.request().head("/iiif/3/{id}/0,0,512,512/max/0/default.jpg", picture);

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.contentType()).isEqualTo("image/jpeg");
        assertThat(head.header("ETag")).isEqualTo(whole.header("ETag"));
        assertThat(head.header("Content-Length")).isEqualTo("" + whole.asByteArray().length);
        assertThat(head.asByteArray()).isEmpty();
    }

    @Test
    void onlyReadingIsAllowed() {
        Response options = archivist.request().options("/iiif/3/{id}/info.json", picture);

        assertThat(options.statusCode()).isIn(200, 204);
        assertThat(options.header("Allow")).contains("GET", "HEAD", "OPTIONS").doesNotContain("POST", "DELETE");
        assertThat(options.headers().hasHeaderWithName("Access-Control-Allow-Origin"))
                .isFalse();
        Problems.isProblem(archivist.request().post("/iiif/3/{id}/info.json", picture), 405, "method-not-allowed");
        Problems.isProblem(archivist.request().delete("/iiif/3/{id}", picture), 405, "method-not-allowed");
    }

    @Test
    void resourcesOfTheApiAreNotHereToo() {
        Problems.isProblem(archivist.request().get("/iiif/artefacts"), 404, "not-found");
        Problems.isProblem(archivist.request().get("/api/3/{id}/info.json", picture), 404, "not-found");
    }

    @Test
    void whoMayNotSeeItFindsNothing() {
        String batch = archivist.openBatch("Not yet");
        UploadedItem draft = archivist.add(batch, "draft.png", Pictures.small(61));
        Api viewer = product.signedIn(product.accounts().viewer());

        for (String path : List.of("", "/info.json", "/full/max/0/default.jpg")) {
            Problems.isProblem(product.nobody().request().get("/iiif/3/" + picture + path), 401, "not-signed-in");
            Problems.isProblem(viewer.request().get("/iiif/3/" + draft.artefactId() + path), 404, "not-found");
            Problems.isProblem(archivist.request().get("/iiif/3/" + draft.artefactId() + path), 404, "not-yet");
            Problems.isProblem(archivist.request().get("/iiif/3/no-id" + path), 404, "not-found");
            Problems.isProblem(
                    archivist.request().get("/iiif/3/00000000-0000-7000-8000-000000000000" + path), 404, "not-found");
        }
    }

    @Test
    void anEndedSessionSeesNoFurtherTile() {
        var browser = product.session(product.accounts().archivist());
        Api pages = browser.api();
        get(pages, "0,0,512,512/max/0/default.jpg").then().statusCode(200);

        pages.request().post("/logout").then().statusCode(200);

        Problems.isProblem(get(pages, "0,0,512,512/max/0/default.jpg"), 401, "not-signed-in");
    }
}
