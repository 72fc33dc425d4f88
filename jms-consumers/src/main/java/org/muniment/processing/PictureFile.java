package org.muniment.processing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;

/**
 * Reads a picture that came from outside. Format and size are taken from the content before anything is decoded, text
 * inside the file is never unpacked, and a picture that breaks off is refused.
 *
 * @param format what it is
 * @param width pixels as stored, before any turning
 * @param height pixels as stored
 */
public record PictureFile(Path file, PictureFormat format, int width, int height) {

    /** More pixels than this are not decoded. */
    public static final long MOST_PIXELS = 120_000_000;

    /**
     * Looks at the beginning of a file without decoding it.
     *
     * @throws StageFailure a lasting one when it is not a picture that can be read, with the reason
     */
    public static PictureFile of(Path file) throws StageFailure {
        try {
            var format = PictureFormat.of(file)
                    .orElseThrow(() -> StageFailure.lasting("This file is neither a JPEG nor a PNG picture.", null));
            try (var in = open(file)) {
                var reader = readerFor(format);
                try {
                    reader.setInput(in, true, true);
                    return new PictureFile(file, format, reader.getWidth(0), reader.getHeight(0)).checked();
                } finally {
                    reader.dispose();
                }
            }
        } catch (IOException | RuntimeException e) {
            throw unreadable(e);
        }
    }

    private PictureFile checked() throws StageFailure {
        if ((long) width * height > MOST_PIXELS) {
            throw StageFailure.lasting(
                    "This picture has " + width + " by " + height + " pixels; at most " + MOST_PIXELS / 1_000_000
                            + " megapixels can be read.",
                    null);
        }
        return this;
    }

    /**
     * Decodes the pixels, as stored.
     *
     * @throws StageFailure a lasting one when the content is damaged or breaks off
     */
    public BufferedImage decode() throws StageFailure {
        return decodeEvery(1);
    }

    /**
     * Decodes a smaller copy.
     *
     * @param every takes only every so many-th pixel of each row and column
     * @throws StageFailure a lasting one when the content is damaged or breaks off
     */
    public BufferedImage decodeEvery(int every) throws StageFailure {
        try (var in = open(file)) {
            var reader = readerFor(format);
            try {
                var ending = new Ending();
                reader.addIIOReadWarningListener(ending);
                reader.setInput(in, true, true);
                var how = reader.getDefaultReadParam();
                how.setSourceSubsampling(every, every, 0, 0);
                var picture = reader.read(0, how);
                if (ending.isMissing()) {
                    throw StageFailure.lasting("This picture breaks off before its end; it may be half a copy.", null);
                }
                return picture;
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            throw unreadable(e);
        }
    }

    private static ImageInputStream open(Path file) throws IOException {
        var in = ImageIO.createImageInputStream(file.toFile());
        if (in == null) {
            throw new IOException("The file cannot be opened.");
        }
        return in;
    }

    /** The platform's own reader: what applications register in ImageIO outlives them. */
    private static ImageReader readerFor(PictureFormat format) throws IOException {
        var providers = IIORegistry.getDefaultInstance().getServiceProviders(ImageReaderSpi.class, true);
        while (providers.hasNext()) {
            var provider = providers.next();
            boolean platform = provider.getClass().getModule() == ImageIO.class.getModule();
            if (platform && java.util.Arrays.asList(provider.getFormatNames()).contains(format.word())) {
                return provider.createReaderInstance();
            }
        }
        throw new IOException("This Java platform cannot read " + format.word() + " pictures.");
    }

    private static StageFailure unreadable(Exception cause) {
        return StageFailure.lasting("This picture is damaged and cannot be read.", cause);
    }
}
