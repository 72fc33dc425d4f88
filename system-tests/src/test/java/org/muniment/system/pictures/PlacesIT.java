package org.muniment.system.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muniment.system.Account;
import org.muniment.system.Api;
import org.muniment.system.Api.UploadedItem;
import org.muniment.system.Product;
import org.muniment.system.ProductExtension;

/** Where a photograph was taken says where somebody was: it is shown to those who work with the holdings only. */
@ExtendWith(ProductExtension.class)
class PlacesIT {

    private static final double LATITUDE = 25.0330;
    private static final double LONGITUDE = 121.5654;

    @Test
    void aPlaceIsKeptFromViewers(Product product) {
        var archivist = product.signedIn(product.accounts().archivist());
        UploadedItem item = archivist.published("taipei.jpg", photograph());

        archivist
                .request()
                .config(io.restassured.config.RestAssuredConfig.config()
                        .jsonConfig(io.restassured.config.JsonConfig.jsonConfig()
                                .numberReturnType(
                                        io.restassured.path.json.config.JsonPathConfig.NumberReturnType.DOUBLE)))
                .get("/api/artefacts/{id}", item.artefactId())
                .then()
                .statusCode(200)
                .body("metadata.latitude", closeTo(LATITUDE, 1e-4))
                .body("metadata.longitude", closeTo(LONGITUDE, 1e-4))
                .body("metadata.format", equalTo("JPEG"));
        var viewer = product.signedIn(product.accounts().viewer());
        viewer.request()
                .get("/api/artefacts/{id}", item.artefactId())
                .then()
                .statusCode(200)
                .body("metadata.format", equalTo("JPEG"))
                .body("metadata.latitude", nullValue())
                .body("metadata.longitude", nullValue())
                .body(not(containsString("25.03")));
        original(archivist, item).statusCode(200);
        original(viewer, item).statusCode(403).body("detail", containsString("where it was taken"));
    }

    @Test
    void aLinkShowsNoMoreThanItsMakerSees(Product product) {
        UploadedItem item = product.signedIn(product.accounts().archivist()).published("taipei.jpg", photograph());

        assertThat(linked(product, product.accounts().viewer(), item)).isEqualTo(403);
        assertThat(linked(product, product.accounts().archivist(), item)).isEqualTo(200);
    }

    private static int linked(Product product, Account maker, UploadedItem item) {
        String link = product.signedIn(maker)
                .request()
                .post("/api/artefacts/{id}/links", item.artefactId())
                .then()
                .statusCode(200)
                .extract()
                .path("original");
        return product.nobody()
                .request()
                .urlEncodingEnabled(false)
                .get(link.substring(link.indexOf("/api/")))
                .statusCode();
    }

    private static ValidatableResponse original(Api somebody, UploadedItem item) {
        return somebody.request()
                .get("/api/artefacts/{id}/original", item.artefactId())
                .then();
    }

    /** A JPEG with Exif (CIPA DC-008, section 4.6.6) that says where it was taken and nothing else. */
    private static byte[] photograph() {
        byte[] jpeg = TestCard.ofPage(1).as("jpeg", BufferedImage.TYPE_INT_RGB);
        ByteBuffer exif = ByteBuffer.allocate(140).order(ByteOrder.LITTLE_ENDIAN);
        exif.put("II".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        exif.putShort((short) 1);
        entry(exif, 0x8825, 4, 1, 26);
        exif.putInt(0);
        exif.putShort((short) 4);
        entry(exif, 1, 2, 2, 'N');
        entry(exif, 2, 5, 3, 80);
        entry(exif, 3, 2, 2, 'E');
        entry(exif, 4, 5, 3, 104);
        exif.putInt(0);
        degrees(exif.position(80), LATITUDE);
        degrees(exif.position(104), LONGITUDE);
        byte[] head = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + 4 + head.length + exif.capacity());
        file.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (2 + head.length + exif.capacity()));
        file.put(head).put(exif.array()).put(jpeg, 2, jpeg.length - 2);
        return file.array();
    }

    private static void entry(ByteBuffer exif, int tag, int type, int count, int value) {
        exif.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static void degrees(ByteBuffer exif, double value) {
        double minutes = (value - (int) value) * 60;
        exif.putInt((int) value).putInt(1).putInt((int) minutes).putInt(1);
        exif.putInt((int) Math.round((minutes - (int) minutes) * 60_000)).putInt(1_000);
    }
}
