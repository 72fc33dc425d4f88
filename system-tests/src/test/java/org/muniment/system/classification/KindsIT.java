package org.muniment.system.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muniment.system.Api;
import org.muniment.system.Pictures;
import org.muniment.system.Problems;
import org.muniment.system.Product;
import org.muniment.system.ProductExtension;

/** "Decide for me": what says what it is goes on as that, and of the rest a person says it. */
@ExtendWith(ProductExtension.class)
class KindsIT {

    private Api archivist;

    @BeforeEach
    void signIn(Product product) {
        archivist = product.signedIn(product.accounts().archivist());
    }

    @Test
    void aPageIsReadAndAPhotographIsKept() throws IOException {
        Path photograph = Path.of(System.getProperty("muniment.test.data", "../../shared/data"))
                .resolve("photographs/group/dlib_2007_007763.jpg");
        assumeTrue(Files.exists(photograph), "There is no photograph at " + photograph);
        String batch = open();
        archivist.add(batch, "page.jpg", Pictures.page().bytes());
        archivist.add(batch, "people.jpg", Files.readAllBytes(photograph));
        archivist.start(batch);
        archivist.awaitRead(batch);

        List<Map<String, Object>> items = archivist.items(batch);

        assertThat(items).extracting(item -> item.get("kind")).containsExactly("minutes", "photograph");
        assertThat(items).extracting(item -> item.get("state")).containsOnly("vetting");
        assertThat(items.get(0)).containsEntry("stagesDone", 6).containsEntry("stagesPlanned", 6);
        assertThat(items.get(1)).containsEntry("stagesDone", 3).containsEntry("stagesPlanned", 3);
        Map<?, ?> said = (Map<?, ?>) items.get(0).get("classification");
        assertThat(((Number) said.get("confidence")).doubleValue()).isBetween(0.7, 1.0);
        assertThat((List<?>) said.get("reasons")).first().asString().matches("\\d+ columns? of text covers? \\d+ %.*");
        archivist
                .request()
                .get("/api/artefacts/{id}/transcript", items.get(0).get("artefactId"))
                .then()
                .statusCode(200);
    }

    @Test
    void aPersonIsAskedAboutWhatSaysNothing(Product product) {
        String batch = open();
        String item = archivist.add(batch, "grey.png", gradient()).id();
        archivist.start(batch);
        archivist.awaitRead(batch);

        assertThat(archivist.items(batch).get(0))
                .containsEntry("kind", "undecided")
                .containsEntry("state", "vetting")
                .containsEntry("stagesDone", 3)
                .as("as many as it may come to, so that no bar runs back")
                .containsEntry("stagesPlanned", 6);
        Problems.isProblem(say(archivist, batch, item, "undecided"), 400, "invalid", "kind");
        Problems.isProblem(say(archivist, batch, item, "spaceship"), 400, "invalid", "kind");
        Api viewer = product.signedIn(product.accounts().viewer());
        say(viewer, batch, item, "minutes").then().statusCode(403);

        say(archivist, batch, item, "minutes").then().statusCode(200).body("kind", equalTo("minutes"));
        archivist.awaitRead(batch);

        assertThat(archivist.items(batch).get(0))
                .containsEntry("kind", "minutes")
                .containsEntry("stagesDone", 6)
                .containsEntry("stagesPlanned", 6);
        say(archivist, batch, item, "photograph")
                .then()
                .statusCode(200)
                .body("kind", equalTo("photograph"))
                .body("state", equalTo("vetting"))
                .body("classification.decidedBy", equalTo("archie"));
    }

    @Test
    void aDraftCanStillBeSaidToHoldSomethingElse() {
        String batch = archivist.openBatch("Perhaps minutes");
        archivist.add(batch, "grey.png", gradient());

        sayOfBatch(batch, "artwork").then().statusCode(200).body("kind", equalTo("artwork"));
        assertThat(archivist.items(batch).get(0)).containsEntry("kind", "artwork");
        archivist.start(batch);

        Problems.isProblem(sayOfBatch(batch, "minutes"), 409, "conflict");
        archivist.awaitRead(batch);
    }

    private io.restassured.response.Response sayOfBatch(String batch, String kind) {
        return archivist.json(Map.of("kind", kind)).post("/api/batches/{batch}/kind", batch);
    }

    private static io.restassured.response.Response say(Api who, String batch, String item, String kind) {
        return who.json(Map.of("kind", kind)).post("/api/batches/{batch}/items/{item}/kind", batch, item);
    }

    private String open() {
        return archivist
                .json(Map.of("name", "Who knows", "kind", "undecided"))
                .post("/api/batches")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** From grey to grey, another one each time. */
    private static byte[] gradient() {
        var picture = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        int shade = 90 + (int) (System.nanoTime() % 20);
        pen.setPaint(new GradientPaint(0, 0, new Color(shade, shade, shade), 640, 480, new Color(190, 190, 190)));
        pen.fillRect(0, 0, 640, 480);
        pen.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
