package org.muniment.benchmarks.kinds;

import java.awt.Color;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** What happens to a picture on its way through other hands. */
enum Alteration {
    SAVED_AGAIN("saved again, JPEG of quality 40") {
        @Override
        BufferedImage of(BufferedImage picture) throws IOException {
            return compressed(picture);
        }
    },
    HALF("half as large") {
        @Override
        BufferedImage of(BufferedImage picture) {
            return scaled(picture, 1 / 2.0);
        }
    },
    THIRD("a third as large") {
        @Override
        BufferedImage of(BufferedImage picture) {
            return scaled(picture, 1 / 3.0);
        }
    },
    BRIGHTER("brighter by 5 % and 10 steps") {
        @Override
        BufferedImage of(BufferedImage picture) {
            return brighter(picture);
        }
    },
    CORNER("1 % off at the left and the top") {
        @Override
        BufferedImage of(BufferedImage picture) {
            return trimmed(picture, 0.01, 0);
        }
    },
    TRIMMED("1 % off on each side") {
        @Override
        BufferedImage of(BufferedImage picture) {
            return trimmed(picture, 0.01, 0.01);
        }
    },
    ALL("half a per cent off, brighter, half as large and saved again") {
        @Override
        BufferedImage of(BufferedImage picture) throws IOException {
            return compressed(scaled(brighter(trimmed(picture, 0.005, 0.005)), 1 / 2.0));
        }
    };

    private final String word;

    Alteration(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    abstract BufferedImage of(BufferedImage picture) throws IOException;

    /** On white, without alpha. */
    static BufferedImage plain(BufferedImage picture) {
        var copy = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = copy.createGraphics();
        pen.drawImage(picture, 0, 0, Color.WHITE, null);
        pen.dispose();
        return copy;
    }

    private static BufferedImage scaled(BufferedImage picture, double scale) {
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = copy.createGraphics();
        pen.drawImage(picture.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        pen.dispose();
        return copy;
    }

    private static BufferedImage brighter(BufferedImage picture) {
        var copy = plain(picture);
        for (int y = 0; y < copy.getHeight(); y++) {
            for (int x = 0; x < copy.getWidth(); x++) {
                int rgb = copy.getRGB(x, y);
                copy.setRGB(x, y, lit(rgb >> 16) << 16 | lit(rgb >> 8) << 8 | lit(rgb));
            }
        }
        return copy;
    }

    private static int lit(int sample) {
        return (int) Math.min(255, (sample & 0xff) * 1.05 + 10);
    }

    private static BufferedImage trimmed(BufferedImage picture, double before, double behind) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int left = (int) Math.round(before * width);
        int top = (int) Math.round(before * height);
        return plain(picture.getSubimage(
                left,
                top,
                width - left - (int) Math.round(behind * width),
                height - top - (int) Math.round(behind * height)));
    }

    private static BufferedImage compressed(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(0.4f);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
