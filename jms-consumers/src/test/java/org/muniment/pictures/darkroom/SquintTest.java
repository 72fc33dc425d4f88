package org.muniment.pictures.darkroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muniment.pictures.Impression;

/** Pages that are all columns of strokes on yellow paper: to the eye they differ, from afar hardly. */
class SquintTest {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 1300;

    private final BufferedImage page = page(1);

    @Test
    void savedAgainItIsTheSame() throws IOException {
        assertThat(distance(page, compressed(page, 0.4f))).isLessThanOrEqualTo(Impression.ALIKE / 2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.33, 1.7})
    void inAnotherSizeItIsTheSame(double scale) {
        assertThat(distance(page, scaled(page, scale))).isLessThanOrEqualTo(Impression.ALIKE / 2);
    }

    @Test
    void brighterItIsTheSame() {
        var brighter = copy(page);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                var was = new Color(page.getRGB(x, y));
                brighter.setRGB(
                        x,
                        y,
                        new Color(
                                        Math.min(255, was.getRed() + 14),
                                        Math.min(255, was.getGreen() + 14),
                                        Math.min(255, was.getBlue() + 14))
                                .getRGB());
            }
        }
        assertThat(distance(page, brighter)).isLessThanOrEqualTo(Impression.ALIKE / 2);
    }

    @Test
    void trimmedByAHundredthItIsAlike() {
        var trimmed = copy(page.getSubimage(9, 13, WIDTH - 9, HEIGHT - 13));

        assertThat(distance(page, trimmed)).isLessThanOrEqualTo(Impression.ALIKE);
    }

    @Test
    void anotherPageOfTheSameHandIsNot() {
        for (int number = 2; number < 12; number++) {
            assertThat(distance(page, page(number))).isGreaterThan(Impression.ALIKE + 20);
        }
    }

    @Test
    void whereThereIsNothingToBeSeenNothingIsSeen() {
        var gradient = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = gradient.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, Color.WHITE, 0, HEIGHT, new Color(0xc0c0c0)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.dispose();
        var paper = blank(new Random(5));

        assertThat(Squint.at(gradient)).isEmpty();
        assertThat(Squint.at(paper)).isEmpty();
        assertThat(Squint.at(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)))
                .isEmpty();
    }

    @Test
    void theShapeOfAPictureDoesNotMatter() {
        var narrow = scaled(page, 0.5).getSubimage(0, 0, 3, 600);

        assertThat(Arrays.stream(Greys.of(narrow, 64, 64)).boxed())
                .hasSize(64 * 64)
                .allSatisfy(grey -> assertThat(grey).isBetween(0.0, 255.001));
    }

    private static int distance(BufferedImage one, BufferedImage other) {
        return Squint.at(one).orElseThrow().distance(Squint.at(other).orElseThrow());
    }

    /** Ten columns of characters, each made of a few strokes. */
    private static BufferedImage page(int number) {
        var random = new Random(number);
        var page = blank(random);
        var pen = page.createGraphics();
        pen.setColor(new Color(0x262019));
        for (int column = 0; column < 10; column++) {
            int characters = 8 + random.nextInt(14);
            for (int i = 0; i < characters; i++) {
                for (int stroke = 0; stroke < 7; stroke++) {
                    boolean down = random.nextBoolean();
                    pen.fillRect(
                            WIDTH - 110 - column * 82 + random.nextInt(30),
                            60 + i * 54 + random.nextInt(30),
                            down ? 5 : 30,
                            down ? 28 : 4);
                }
            }
        }
        pen.dispose();
        return page;
    }

    private static BufferedImage blank(Random random) {
        var paper = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int grain = random.nextInt(9);
                paper.setRGB(x, y, new Color(232 + grain, 222 + grain, 198 + grain).getRGB());
            }
        }
        return paper;
    }

    private static BufferedImage scaled(BufferedImage picture, double scale) {
        var scaled = new BufferedImage(
                (int) (picture.getWidth() * scale), (int) (picture.getHeight() * scale), BufferedImage.TYPE_INT_RGB);
        var pen = scaled.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, scaled.getWidth(), scaled.getHeight(), null);
        pen.dispose();
        return scaled;
    }

    private static BufferedImage copy(BufferedImage picture) {
        return scaled(picture, 1);
    }

    private static BufferedImage compressed(BufferedImage picture, float quality) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
