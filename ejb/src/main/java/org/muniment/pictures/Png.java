package org.muniment.pictures;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.spi.ImageWriterSpi;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** PNG by the codec of the Java platform and by no other. */
public final class Png {

    private static final ImageWriterSpi WRITER = PlatformCodec.of(ImageWriterSpi.class, "png");

    private Png() {}

    /** @param samples one or three for each pixel (grey, or red, green, blue), row by row */
    public static byte[] encode(byte[] samples, int width, int height) throws IOException {
        return encode(PlatformCodec.picture(samples, width, height));
    }

    /**
     * One bit for each pixel.
     *
     * @param grey black where it is 0, white where it is anything else
     */
    public static byte[] encodeBitonal(byte[] grey, int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        byte[] bits = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        int stride = (width + 7) / 8;
        for (int y = 0, from = 0; y < height; y++) {
            for (int x = 0; x < width; x++, from++) {
                if (grey[from] != 0) {
                    bits[y * stride + x / 8] |= (byte) (0x80 >> x % 8);
                }
            }
        }
        return encode(picture);
    }

    private static byte[] encode(BufferedImage picture) throws IOException {
        var writer = WRITER.createWriterInstance();
        var bytes = new ByteArrayOutputStream(1 << 16);
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), null);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
