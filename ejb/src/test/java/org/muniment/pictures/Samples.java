package org.muniment.pictures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;

/** Good files of every format that is taken, small ones. */
final class Samples {

    static final int WIDTH = 31;
    static final int HEIGHT = 17;

    private Samples() {}

    /** By format; each is {@value #WIDTH} by {@value #HEIGHT} pixels where its header tells. */
    static Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("image/png", picture("png"));
        all.put("image/jpeg", picture("jpeg"));
        all.put("image/gif", picture("gif"));
        all.put("image/tiff", tiff(3, "LZW"));
        all.put("image/webp", webp("VP8X", "VP8L"));
        all.put("application/pdf", pdf());
        return all;
    }

    static byte[] picture(String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image(BufferedImage.TYPE_INT_RGB), format, out)) {
                throw new IllegalStateException("This platform does not write " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] progressiveJpeg() {
        return written("jpeg", param -> param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT), 1);
    }

    /** A TIFF of several pages as the platform writes it. */
    static byte[] tiff(int pages, String compression) {
        return written(
                "tiff",
                param -> {
                    param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                    param.setCompressionType(compression);
                },
                pages);
    }

    private static byte[] written(String format, java.util.function.Consumer<ImageWriteParam> how, int pages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam param = writer.getDefaultWriteParam();
            how.accept(param);
            BufferedImage image = image(BufferedImage.TYPE_INT_RGB);
            if (pages == 1) {
                writer.write(null, new IIOImage(image, null, null), param);
            } else {
                writer.prepareWriteSequence(null);
                for (int i = 0; i < pages; i++) {
                    var metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), param);
                    writer.writeToSequence(new IIOImage(image, null, metadata), param);
                }
                writer.endWriteSequence();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static BufferedImage image(int type) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, type);
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            image.setRGB(i % WIDTH, i / WIDTH, i * 7919);
        }
        return image;
    }

    /** A WebP whose structure is right; its pixels are none that a decoder would show. */
    static byte[] webp(String... chunks) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(ascii("WEBP"));
        for (String chunk : chunks) {
            chunk(body, chunk, content(chunk));
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        chunk(file, "RIFF", body.toByteArray());
        return file.toByteArray();
    }

    static void chunk(ByteArrayOutputStream out, String name, byte[] data) {
        out.writeBytes(ascii(name));
        out.writeBytes(little(4).putInt(data.length).array());
        out.writeBytes(data);
        if (data.length % 2 == 1) {
            out.write(0);
        }
    }

    static byte[] content(String chunk) {
        return switch (chunk) {
            case "VP8X" ->
                little(10)
                        .putInt(0)
                        .put((byte) (WIDTH - 1))
                        .putShort((short) 0)
                        .put((byte) (HEIGHT - 1))
                        .putShort((short) 0)
                        .array();
            case "VP8L" ->
                little(40).put((byte) 0x2F).putInt(WIDTH - 1 | HEIGHT - 1 << 14).array();
            case "VP8 " ->
                little(40)
                        .put(new byte[] {(byte) 0x90, 2, 0, (byte) 0x9D, 1, 0x2A})
                        .putShort((short) WIDTH)
                        .putShort((short) HEIGHT)
                        .array();
            default -> new byte[7];
        };
    }

    static byte[] pdf() {
        return ascii("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                + "xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R >>\nstartxref\n60\n%%EOF\n");
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
