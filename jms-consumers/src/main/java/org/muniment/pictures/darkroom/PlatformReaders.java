package org.muniment.pictures.darkroom;

import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;

/** The readers that Java itself brings, whatever plug-ins lie beside it. */
final class PlatformReaders {

    private PlatformReaders() {}

    static ImageReader of(String format) throws IOException {
        var providers = IIORegistry.getDefaultInstance().getServiceProviders(ImageReaderSpi.class, true);
        while (providers.hasNext()) {
            var provider = providers.next();
            boolean platform = provider.getClass().getModule() == ImageIO.class.getModule();
            if (platform && Arrays.asList(provider.getFormatNames()).contains(format)) {
                return provider.createReaderInstance();
            }
        }
        throw new IOException("This Java platform cannot read " + format + " pictures.");
    }
}
