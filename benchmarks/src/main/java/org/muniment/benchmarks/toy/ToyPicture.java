package org.muniment.benchmarks.toy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Draws small pictures that tell the toy kind's stages what to do. */
public final class ToyPicture {

    /** Signature and header of every PNG. */
    private static final int HEADER = 8 + 25;

    private ToyPicture() {}

    /**
     * A valid PNG.
     *
     * @param number pictures of different numbers are different
     * @param words such as {@code toy-2:sleep=500}, parted by blanks; none when empty
     */
    public static byte[] of(int number, String words) {
        byte[] picture = drawn(number);
        byte[] text = ("toy\0muniment-toy " + words + ".").getBytes(StandardCharsets.ISO_8859_1);
        byte[] typed = ByteBuffer.allocate(4 + text.length)
                .put("tEXt".getBytes(StandardCharsets.ISO_8859_1))
                .put(text)
                .array();
        var sum = new CRC32();
        sum.update(typed);
        return ByteBuffer.allocate(picture.length + 12 + text.length)
                .put(picture, 0, HEADER)
                .putInt(text.length)
                .put(typed)
                .putInt((int) sum.getValue())
                .put(picture, HEADER, picture.length - HEADER)
                .array();
    }

    private static byte[] drawn(int number) {
        var image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        for (int bit = 0; bit < 32; bit++) {
            image.setRGB(bit, number % 48, (number >> bit & 1) * 0xFFFFFF);
        }
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
