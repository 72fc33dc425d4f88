package org.muniment.system.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muniment.system.Api;
import org.muniment.system.Product;
import org.muniment.system.ProductExtension;

/** A page that comes in again as another file is pointed out; another page is not. */
@ExtendWith(ProductExtension.class)
class LikenessIT {

    private Api archivist;

    @BeforeEach
    void signIn(Product product) {
        archivist = product.signedIn(product.accounts().archivist());
    }

    @Test
    void aPageAndItsSmallerSelfAreFoundAlikeAndAnotherPageIsNot() throws IOException {
        long seed = System.nanoTime();
        BufferedImage page = page(seed);
        String earlier = open("Earlier " + UUID.randomUUID());
        archivist.add(earlier, "other.png", bytes(page(seed + 1), "png"));
        archivist.add(earlier, "page.png", bytes(page, "png"));
        archivist.start(earlier);
        archivist.awaitRead(earlier);
        String later = open("Later");
        archivist.add(later, "small.jpg", bytes(halved(page), "jpg"));
        archivist.add(later, "copy.png", bytes(page, "png"));
        archivist.start(later);
        archivist.awaitRead(later);

        List<Map<String, Object>> before = archivist.items(earlier);
        List<Map<String, Object>> after = archivist.items(later);

        Map<?, ?> alike = (Map<?, ?>) after.get(0).get("alike");
        assertThat(alike.get("artefactId")).isEqualTo(before.get(1).get("artefactId"));
        assertThat(alike.get("batchId")).isEqualTo(earlier);
        assertThat(alike.get("fileName")).isEqualTo("page.png");
        assertThat(alike.get("page")).isEqualTo(2);
        assertThat(((Number) alike.get("likeness")).doubleValue()).isBetween(0.9, 1.0);
        assertThat(before.get(0).get("alike")).isNull();
        assertThat(before.get(1).get("alike"))
                .as("found from the other side too; the copy byte by byte is told as a duplicate")
                .isInstanceOfSatisfying(
                        Map.class, other -> assertThat(other.get("fileName")).isEqualTo("small.jpg"));
        assertThat(after.get(1).get("duplicateOf")).isNotNull();
    }

    private String open(String name) {
        return archivist
                .json(Map.of("name", name, "kind", "photograph"))
                .post("/api/batches")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Columns of strokes, other ones for each seed. */
    private static BufferedImage page(long seed) {
        var random = new Random(seed);
        var page = new BufferedImage(600, 840, BufferedImage.TYPE_INT_RGB);
        var pen = page.createGraphics();
        pen.setColor(new Color(0xece4cf));
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.setColor(new Color(0x2a2320));
        for (int column = 0; column < 9; column++) {
            int characters = 5 + random.nextInt(13);
            for (int stroke = 0; stroke < characters * 6; stroke++) {
                boolean down = random.nextBoolean();
                pen.fillRect(
                        530 - column * 62 + random.nextInt(24),
                        40 + stroke / 6 * 42 + random.nextInt(22),
                        down ? 4 : 22,
                        down ? 22 : 4);
            }
        }
        pen.dispose();
        return page;
    }

    private static BufferedImage halved(BufferedImage page) {
        var half = new BufferedImage(page.getWidth() / 2, page.getHeight() / 2, BufferedImage.TYPE_INT_RGB);
        var pen = half.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(page, 0, 0, half.getWidth(), half.getHeight(), null);
        pen.dispose();
        return half;
    }

    private static byte[] bytes(BufferedImage picture, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }
}
