package org.muniment.pictures;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderWriterSpi;

/** The codecs of the Java platform and no others, whatever plug-ins the class path brings. */
final class PlatformCodec {

    private PlatformCodec() {}

    static <T extends ImageReaderWriterSpi> T of(Class<T> kind, String format) {
        var providers = IIORegistry.getDefaultInstance().getServiceProviders(kind, true);
        while (providers.hasNext()) {
            var provider = providers.next();
            boolean platform = provider.getClass().getModule() == ImageIO.class.getModule();
            if (platform && Arrays.asList(provider.getFormatNames()).contains(format)) {
                return provider;
            }
        }
        throw new IllegalStateException("This Java platform has no codec for " + format + ".");
    }

    /**
     * Lays samples out as the codecs want them, without a copy.
     *
     * @param samples one or three bytes for each pixel (grey, or red, green, blue), row by row
     */
    static BufferedImage picture(byte[] samples, int width, int height) {
        int bands = samples.length / (width * height);
        var space = ColorSpace.getInstance(bands == 1 ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB);
        var colours = new ComponentColorModel(space, false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
        var offsets = bands == 1 ? new int[] {0} : new int[] {0, 1, 2};
        var raster = Raster.createInterleavedRaster(
                new DataBufferByte(samples, samples.length), width, height, width * bands, bands, offsets, null);
        return new BufferedImage(colours, raster, false, null);
    }
}
