package org.muniment.system.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A picture whose colour says where a pixel is: red grows to the right, green downwards. */
final class Gradient {

    static final int WIDTH = 1700;
    static final int HEIGHT = 1300;

    private static final int BLUE = 0x40;

    private Gradient() {}

    static byte[] png() {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                picture.setRGB(x, y, colour(x, y));
            }
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BufferedImage decoded(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int colour(double x, double y) {
        return (int) Math.round(x * 255 / WIDTH) << 16 | (int) Math.round(y * 255 / HEIGHT) << 8 | BLUE;
    }

    /** Checks every pixel of an upright picture that shows the rectangle of this one. */
    static void assertShows(BufferedImage picture, double left, double top, double wide, double high, int tolerance) {
        double scaleX = wide / picture.getWidth();
        double scaleY = high / picture.getHeight();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int expected = colour(left + (x + 0.5) * scaleX - 0.5, top + (y + 0.5) * scaleY - 0.5);
                assertNear(picture.getRGB(x, y), expected, tolerance, x, y);
            }
        }
    }

    private static void assertNear(int actual, int expected, int tolerance, int x, int y) {
        for (int shift = 0; shift <= 16; shift += 8) {
            int apart = Math.abs((actual >> shift & 0xFF) - (expected >> shift & 0xFF));
            if (apart > tolerance) {
                assertThat(actual & 0xFFFFFF)
                        .as("the pixel %d, %d, which should be %06x and is %06x", x, y, expected, actual & 0xFFFFFF)
                        .isEqualTo(expected);
            }
        }
    }
}
