package org.muniment.pictures.darkroom;

import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.DataInput;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A PNG, animated ones with their default picture. Read here and not by the platform, so that 16 bits and transparency
 * are brought to 8 bits on white row by row: in memory lie one byte a pixel for grey and palettes, three for colours.
 */
final class PngFilm implements Film {

    /** Where the passes of Adam7 begin and how far they step, across and down. */
    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    private static final int[][] AT_ONCE = {{0, 0, 1, 1}};

    private final Path file;
    private final long pagePixels;
    private final PngHeader header;

    PngFilm(Path file, long pagePixels) throws IOException {
        this.file = file;
        this.pagePixels = pagePixels;
        this.header = PngHeader.of(file);
    }

    static String type(DataInput in) throws IOException {
        var type = new byte[4];
        in.readFully(type);
        return new String(type, StandardCharsets.ISO_8859_1);
    }

    @Override
    public int pages() {
        return 1;
    }

    @Override
    public Promise promise(int page) throws IOException {
        long pixels = (long) header.width() * header.height();
        long rows = 64L * Math.max(0, header.width());
        return new Promise(header.width(), header.height(), pixels * inks() + rows, 1 << 20).within(pagePixels);
    }

    private int inks() {
        return header.hasPalette() || header.isGrey() ? 1 : 3;
    }

    @Override
    public Negative develop(int page) throws IOException {
        promise(page);
        var raster =
                Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, header.width(), header.height(), inks(), null);
        try (var pixels = new PngPixels(file)) {
            for (var pass : header.isInterlaced() ? PASSES : AT_ONCE) {
                develop(pixels, pass, raster);
            }
            pixels.end();
        } catch (EOFException e) {
            throw Undevelopable.breaksOff();
        }
        if (header.hasPalette()) {
            return new Negative(raster, Tones.palette(header.argb()), Optional.empty());
        }
        var tones = header.isGrey() ? Tones.grey(255, false) : Tones.rgb(255, false, false);
        return new Negative(raster, tones, Profiles.of(header.profile()));
    }

    private void develop(PngPixels pixels, int[] pass, WritableRaster raster) throws IOException {
        int width = (header.width() - pass[0] + pass[2] - 1) / pass[2];
        int height = (header.height() - pass[1] + pass[3] - 1) / pass[3];
        if (width <= 0 || height <= 0) {
            return;
        }
        var row = new PngRow(header, width);
        var samples = new int[width * header.samples()];
        var bytes = new byte[width * inks()];
        var tones = tones();
        for (int y = 0; y < height; y++) {
            row.next(pixels);
            row.samples(samples);
            tones.develop(samples, width, bytes);
            if (pass[2] == 1) {
                raster.setDataElements(0, pass[1] + y * pass[3], width, 1, bytes);
            } else {
                spread(bytes, width, pass, pass[1] + y * pass[3], raster);
            }
        }
    }

    private void spread(byte[] bytes, int width, int[] pass, int y, WritableRaster raster) {
        var pixel = new byte[inks()];
        for (int x = 0; x < width; x++) {
            System.arraycopy(bytes, x * pixel.length, pixel, 0, pixel.length);
            raster.setDataElements(pass[0] + x * pass[2], y, pixel);
        }
    }

    private Tones tones() {
        int most = (1 << header.bits()) - 1;
        if (header.hasPalette()) {
            return Tones.grey(255, false);
        }
        var tones = header.isGrey() ? Tones.grey(most, header.hasAlpha()) : Tones.rgb(most, header.hasAlpha(), false);
        return header.clear() == null ? tones : new KeyedTones(tones, header.clear());
    }

    @Override
    public Description describe(int page) {
        var description = new Description();
        description.format = PictureFormat.PNG.word();
        description.compression = header.isInterlaced() ? "Deflate, interlaced" : "Deflate";
        description.width = header.width();
        description.height = header.height();
        description.bitsPerSample = header.bits();
        description.samplesPerPixel = header.samples();
        description.colour = header.colour();
        if (header.dpi() != null) {
            description.dpi(header.dpi()[0], header.dpi()[1]);
        }
        description.profile = Profiles.nameOf(header.profile());
        Exif.of(header.exif()).addTo(description);
        if (description.software == null) {
            description.software = header.software();
        }
        return description;
    }

    @Override
    public void close() {
        // Every reading opens the file for itself.
    }
}
