package org.muniment.processing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageWriterSpi;

/** Writes 8-bit sRGB pictures. */
final class PictureWriter {

    private PictureWriter() {}

    /** @param quality 0 to 1, heeded by JPEG only */
    static void write(BufferedImage picture, PictureFormat format, float quality, Path file) throws IOException {
        var writer = writerFor(format);
        try (var out = ImageIO.createImageOutputStream(file.toFile())) {
            if (out == null) {
                throw new IOException("The file " + file + " cannot be written.");
            }
            writer.setOutput(out);
            var how = writer.getDefaultWriteParam();
            if (format == PictureFormat.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(quality);
            }
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
    }

    private static ImageWriter writerFor(PictureFormat format) throws IOException {
        var providers = IIORegistry.getDefaultInstance().getServiceProviders(ImageWriterSpi.class, true);
        while (providers.hasNext()) {
            var provider = providers.next();
            boolean platform = provider.getClass().getModule() == ImageIO.class.getModule();
            if (platform && java.util.Arrays.asList(provider.getFormatNames()).contains(format.word())) {
                return provider.createWriterInstance();
            }
        }
        throw new IOException("This Java platform cannot write " + format.word() + " pictures.");
    }
}
