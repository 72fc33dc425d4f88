package org.muniment.pictures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ImageWriterSpi;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * JPEG by the codec of the Java platform and by no other, whatever plug-ins the class path brings. It writes baseline
 * YCbCr with colours at half the resolution across and down.
 */
public final class Jpeg {

    private static final ImageReaderSpi READER = PlatformCodec.of(ImageReaderSpi.class, "jpeg");
    private static final ImageWriterSpi WRITER = PlatformCodec.of(ImageWriterSpi.class, "jpeg");

    private Jpeg() {}

    /**
     * Turns pixels into complete JPEG streams, one after the other; for one thread.
     *
     * <p>Its picture is laid out as the codec wants it, so that a row is copied and not converted.
     */
    public static final class Encoder implements AutoCloseable {

        private final ImageWriter writer;
        private final ImageWriteParam how;

        /** @param quality 0 to 1 */
        public Encoder(float quality) throws IOException {
            this.writer = WRITER.createWriterInstance();
            this.how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
        }

        /** @param rgb {@code 0xRRGGBB}, row by row */
        public byte[] encode(int[] rgb, int width, int height) throws IOException {
            var bytes = new byte[width * height * 3];
            for (int from = 0, to = 0; from < width * height; from++) {
                int pixel = rgb[from];
                bytes[to++] = (byte) (pixel >> 16);
                bytes[to++] = (byte) (pixel >> 8);
                bytes[to++] = (byte) pixel;
            }
            return encode(bytes, width, height);
        }

        /** @param samples one or three for each pixel (grey, or red, green, blue), row by row */
        public byte[] encode(byte[] samples, int width, int height) throws IOException {
            return encode(PlatformCodec.picture(samples, width, height));
        }

        private byte[] encode(BufferedImage picture) throws IOException {
            var bytes = new ByteArrayOutputStream(1 << 16);
            try (var out = new MemoryCacheImageOutputStream(bytes)) {
                writer.setOutput(out);
                writer.write(null, new IIOImage(picture, null, null), how);
            } finally {
                writer.reset();
            }
            return bytes.toByteArray();
        }

        @Override
        public void close() {
            writer.dispose();
        }
    }

    /**
     * Turns JPEG streams into pixels, one after the other; for one thread. Sizes are checked before anything is
     * decoded, so that a stream cannot ask for more memory than was meant for it.
     */
    static final class Decoder implements AutoCloseable {

        private final ImageReader reader;

        Decoder() throws IOException {
            this.reader = READER.createReaderInstance();
        }

        BufferedImage decode(byte[] stream, int width, int height) throws IOException {
            try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(stream))) {
                reader.setInput(in, true, true);
                if (reader.getWidth(0) != width || reader.getHeight(0) != height) {
                    throw new IOException("it has " + reader.getWidth(0) + " x " + reader.getHeight(0) + " pixels");
                }
                return reader.read(0);
            } catch (RuntimeException e) {
                // The codec answers some broken streams so.
                throw new IOException(e.getMessage(), e);
            } finally {
                reader.reset();
            }
        }

        @Override
        public void close() {
            reader.dispose();
        }
    }

    /** Whether bytes begin and end as a JPEG stream. */
    static boolean isWhole(byte[] bytes) {
        int last = bytes.length - 2;
        return last >= 2
                && (bytes[0] & 0xFF) == 0xFF
                && (bytes[1] & 0xFF) == 0xD8
                && (bytes[last] & 0xFF) == 0xFF
                && (bytes[last + 1] & 0xFF) == 0xD9;
    }
}
