package org.muniment.pictures.darkroom;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageReader;

/** A WebP, animated ones with their first frame. */
final class WebpFilm implements Film {

    private final WatchedInput in;
    private final ImageReader reader;
    private final RiffChunks chunks;
    private final long pagePixels;

    WebpFilm(Path file, long pagePixels) throws IOException {
        this.chunks = RiffChunks.of(file);
        this.pagePixels = pagePixels;
        this.in = new WatchedInput(file);
        this.reader = new WebPImageReaderSpi().createReaderInstance(null);
        reader.setInput(in, false, true);
    }

    @Override
    public int pages() {
        return 1;
    }

    /** The decoder holds planes of luminance and colour, or one number a pixel, beside the picture. */
    @Override
    public Promise promise(int page) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        return new Promise(width, height, (long) width * height * 10, 0).within(pagePixels);
    }

    @Override
    public Negative develop(int page) throws IOException {
        promise(page);
        chunks.requireWhole();
        var ending = new Ending();
        reader.addIIOReadWarningListener(ending);
        var picture = reader.read(0);
        ending.requireWhole();
        in.requireEnough();
        var negative = Negative.of(picture);
        return negative.profile().isPresent()
                ? negative
                : new Negative(negative.samples(), negative.tones(), Profiles.of(chunks.profile()));
    }

    @Override
    public Description describe(int page) {
        var description = new Description();
        description.format = PictureFormat.WEBP.word();
        description.compression = chunks.compression();
        try {
            description.width = reader.getWidth(0);
            description.height = reader.getHeight(0);
        } catch (IOException | RuntimeException e) {
            // Decoding has said so, or will.
        }
        description.bitsPerSample = 8;
        description.colour = "RGB";
        description.profile = Profiles.nameOf(chunks.profile());
        Exif.of(chunks.exif()).addTo(description);
        return description;
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        in.close();
    }
}
