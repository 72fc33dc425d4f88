package org.muniment.pictures;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ImageReaderWriterSpi;
import javax.imageio.spi.ImageWriterSpi;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * JPEG by the codec of the Java platform and by no other, whatever plug-ins the class path brings. It writes baseline
 * YCbCr with colours at half the resolution across and down.
 */
public final class Jpeg {

    private static final ImageReaderSpi READER = ofPlatform(ImageReaderSpi.class);
    private static final ImageWriterSpi WRITER = ofPlatform(ImageWriterSpi.class);

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
            return encode(interleaved(bytes, width, height, 3));
        }

        /** @param grey 0 is black, row by row */
        public byte[] encodeGrey(byte[] grey, int width, int height) throws IOException {
            return encode(interleaved(grey, width, height, 1));
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

    private static BufferedImage interleaved(byte[] bytes, int width, int height, int bands) {
        var space = ColorSpace.getInstance(bands == 1 ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB);
        var colours = new ComponentColorModel(space, false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
        var offsets = bands == 1 ? new int[] {0} : new int[] {0, 1, 2};
        var raster = Raster.createInterleavedRaster(
                new DataBufferByte(bytes, bytes.length), width, height, width * bands, bands, offsets, null);
        return new BufferedImage(colours, raster, false, null);
    }

    private static <T extends ImageReaderWriterSpi> T ofPlatform(Class<T> kind) {
        var providers = IIORegistry.getDefaultInstance().getServiceProviders(kind, true);
        while (providers.hasNext()) {
            var provider = providers.next();
            boolean platform = provider.getClass().getModule() == ImageIO.class.getModule();
            if (platform && Arrays.asList(provider.getFormatNames()).contains("jpeg")) {
                return provider;
            }
        }
        throw new IllegalStateException("This Java platform has no JPEG codec.");
    }
}
