package org.muniment.pictures.darkroom;

import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.stream.FileImageInputStream;

/**
 * A JPEG. The platform's codec hands its samples over as stored, so that colours are told here: by libjpeg's rules, with
 * Adobe's inversion, and with the embedded profile.
 */
final class JpegFilm implements Film {

    private final Path file;
    private final long pagePixels;
    private final JpegHeader header;

    JpegFilm(Path file, long pagePixels) throws IOException {
        this.file = file;
        this.pagePixels = pagePixels;
        this.header = JpegHeader.of(file);
    }

    @Override
    public int pages() {
        return 1;
    }

    @Override
    public Promise promise(int page) throws IOException {
        if (header.precision() != 8) {
            throw new Undevelopable("This JPEG has " + header.precision()
                    + " bits per sample; JPEG is read with 8. Save it as PNG or TIFF, or with 8 bits.");
        }
        if (header.isOfAnotherProcess()) {
            throw new Undevelopable("This JPEG is coded in a way that few programs read (" + header.process()
                    + "); save it as a baseline or progressive JPEG.");
        }
        long pixels = (long) header.width() * header.height();
        return new Promise(
                        header.width(),
                        header.height(),
                        pixels * header.components(),
                        header.isProgressive() ? header.coefficientBytes() : 1 << 20)
                .within(pagePixels);
    }

    @Override
    public Negative develop(int page) throws IOException {
        promise(page);
        var reader = PlatformReaders.of("jpeg");
        try (var in = new FileImageInputStream(file.toFile())) {
            var ending = new Ending();
            reader.addIIOReadWarningListener(ending);
            reader.setInput(in, true, true);
            var samples = reader.readRaster(0, null);
            ending.requireWhole();
            return new Negative(samples, header.tones(), Profiles.of(header.profile()));
        } finally {
            reader.dispose();
        }
    }

    @Override
    public Description describe(int page) {
        var description = new Description();
        description.format = PictureFormat.JPEG.word();
        description.formatVersion = header.jfifVersion();
        description.compression = header.process();
        description.width = header.width();
        description.height = header.height();
        description.bitsPerSample = header.precision();
        description.samplesPerPixel = header.components();
        description.colour = switch (header.components()) {
            case 1 -> "grey";
            case 4 -> "CMYK";
            default -> "RGB";
        };
        var dpi = header.dpi();
        if (dpi != null) {
            description.dpi(dpi[0], dpi[1]);
        }
        description.profile = Profiles.nameOf(header.profile());
        Exif.of(header.exif()).addTo(description);
        return description;
    }

    @Override
    public void close() {
        // Every reading opens the file for itself.
    }
}
