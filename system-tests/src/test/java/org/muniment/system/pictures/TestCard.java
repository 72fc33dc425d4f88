package org.muniment.system.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/**
 * A picture that shows whether it was shown right: four quarters, each of one colour, so that what is turned, blank, cut
 * or taken for another page does not pass for it.
 *
 * @param first which of the colours is at the upper left; the others follow in reading order
 */
record TestCard(int first, boolean coloured) {

    static final int WIDTH = 240;
    static final int HEIGHT = 160;

    private static final int[] COLOURS = {0xE00000, 0x00C000, 0x0000E0, 0xFFFFFF};
    private static final int[] GREYS = {0x000000, 0xFFFFFF, 0xFFFFFF, 0x000000};
    /** Of each part of a colour, after lossy compression and a change of its space. */
    private static final int TOLERANCE = 70;

    /** The colours of a page; each page has its own order. */
    static TestCard ofPage(int page) {
        return new TestCard(page - 1, true);
    }

    /** For formats that know only black and white. */
    static TestCard blackAndWhite() {
        return new TestCard(0, false);
    }

    BufferedImage picture(int type) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, type);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                picture.setRGB(x, y, colour(x, y));
            }
        }
        return picture;
    }

    int colour(int x, int y) {
        int quarter = (x < WIDTH / 2 ? 0 : 1) + (y < HEIGHT / 2 ? 0 : 2);
        int[] colours = coloured ? COLOURS : GREYS;
        return 0xFF000000 | colours[(quarter + first) % colours.length];
    }

    /** The card as the platform writes it. */
    byte[] as(String format, int type, ImageWriteParamChange change) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam param = writer.getDefaultWriteParam();
            change.make(param);
            writer.write(null, new IIOImage(picture(type), null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    byte[] as(String format, int type) {
        return as(format, type, param -> {});
    }

    /** How a file is to be written. */
    interface ImageWriteParamChange {
        void make(ImageWriteParam param);
    }

    /** Fails unless the bytes are a picture of this card, larger or smaller. */
    void assertShownBy(byte[] bytes) {
        BufferedImage shown = read(bytes);
        assertThat(Math.abs(shown.getWidth() * HEIGHT - shown.getHeight() * WIDTH))
                .as("the shape, at %d by %d", shown.getWidth(), shown.getHeight())
                .isLessThanOrEqualTo(2 * WIDTH);
        for (int y : new int[] {1, 3}) {
            for (int x : new int[] {1, 3}) {
                int there = shown.getRGB(shown.getWidth() * x / 4, shown.getHeight() * y / 4);
                int expected = colour(WIDTH * x / 4, HEIGHT * y / 4);
                assertThat(distance(there, expected))
                        .as("at %d/4, %d/4 stands %06X, not %06X", x, y, there & 0xFFFFFF, expected & 0xFFFFFF)
                        .isLessThanOrEqualTo(TOLERANCE);
            }
        }
    }

    static BufferedImage read(byte[] bytes) {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(bytes));
            assertThat(picture).as("a picture that a browser can show").isNotNull();
            return picture;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int distance(int one, int other) {
        int most = 0;
        for (int shift : new int[] {0, 8, 16}) {
            most = Math.max(most, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
        }
        return most;
    }
}
