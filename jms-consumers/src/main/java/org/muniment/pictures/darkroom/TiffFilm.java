package org.muniment.pictures.darkroom;

import com.drew.imaging.tiff.TiffMetadataReader;
import com.twelvemonkeys.imageio.metadata.CompoundDirectory;
import com.twelvemonkeys.imageio.metadata.Directory;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import com.twelvemonkeys.imageio.plugins.tiff.BigTIFFImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageReaderSpi;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/** A TIFF or BigTIFF. Its pages are its directories, without smaller copies and masks. */
final class TiffFilm implements Film {

    private final Path file;
    private final long pagePixels;
    private final boolean big;
    private final List<TiffFields> directories;
    private final int[] pages;
    private final FileImageInputStream in;
    private final ImageReader reader;

    TiffFilm(Path file, long pagePixels) throws IOException {
        this.file = file;
        this.pagePixels = pagePixels;
        this.big = isBig(file);
        this.directories = directories(file);
        this.pages = pages(directories);
        this.in = new FileImageInputStream(file.toFile());
        this.reader = (big ? new BigTIFFImageReaderSpi() : new TIFFImageReaderSpi()).createReaderInstance(null);
        reader.setInput(in, false, true);
    }

    private static boolean isBig(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            var start = bytes.readNBytes(4);
            return start[2] == 43 || start[3] == 43;
        }
    }

    private static List<TiffFields> directories(Path file) throws IOException {
        try (var bytes = new FileImageInputStream(file.toFile())) {
            Directory read = new TIFFReader().read(bytes);
            var fields = new ArrayList<TiffFields>();
            if (read instanceof CompoundDirectory several) {
                for (int i = 0; i < several.directoryCount(); i++) {
                    fields.add(new TiffFields(several.getDirectory(i)));
                }
            } else {
                fields.add(new TiffFields(read));
            }
            if (fields.isEmpty()) {
                throw new Undevelopable("This TIFF holds no picture.");
            }
            return fields;
        }
    }

    /** A file of smaller copies only is taken for its first picture. */
    private static int[] pages(List<TiffFields> directories) {
        var pages = IntStream.range(0, directories.size())
                .filter(i -> !directories.get(i).isNoPage())
                .toArray();
        return pages.length == 0 ? new int[] {0} : pages;
    }

    @Override
    public int pages() {
        return pages.length;
    }

    private TiffFields fields(int page) {
        return directories.get(pages[page - 1]);
    }

    @Override
    public Promise promise(int page) throws IOException {
        var fields = fields(page);
        fields.requireKnownKind();
        long pixelBits = (long) fields.bits() * Math.max(1, Math.min(fields.samples(), 8));
        long picture = (long) fields.width() * fields.height() * Math.max(1, pixelBits) / 8;
        long piece = fields.piece() * (fields.isJpeg() ? 2 * pixelBits : pixelBits) / 8;
        long coefficients = fields.isJpeg() ? fields.piece() * 6 : 0;
        return new Promise(
                        fields.width(),
                        fields.height(),
                        picture + Math.min(piece, 2 * picture) + (1 << 20),
                        Math.max(0, coefficients))
                .within(pagePixels);
    }

    @Override
    public Negative develop(int page) throws IOException {
        promise(page);
        if (fields(page).isFax()) {
            checkFax(fields(page));
        }
        var ending = new Ending();
        reader.addIIOReadWarningListener(ending);
        var picture = reader.read(pages[page - 1]);
        ending.requireWhole();
        return Negative.of(picture);
    }

    private void checkFax(TiffFields fields) throws IOException {
        var offsets = fields.numbers(TiffFields.STRIP_OFFSETS);
        var counts = fields.numbers(TiffFields.STRIP_BYTES);
        int rows = Math.max(1, Math.min(fields.height(), fields.number(TiffFields.ROWS_PER_STRIP, fields.height())));
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            for (int strip = 0; strip < Math.min(offsets.length, counts.length); strip++) {
                long left = bytes.length() - offsets[strip];
                var data = new byte[(int) Math.max(0, Math.min(counts[strip], left))];
                bytes.seek(Math.max(0, offsets[strip]));
                bytes.readFully(data);
                boolean lowestBitFirst = fields.number(TiffFields.FILL_ORDER, 1) == 2;
                int row = new FaxCheck(data, lowestBitFirst, fields.width())
                        .firstDamagedRow(Math.min(rows, fields.height() - strip * rows));
                if (row >= 0) {
                    throw new Undevelopable("This picture is damaged: from row " + (strip * rows + row)
                            + " on, its CCITT T.6 data has codes that mean nothing.");
                }
            }
        }
    }

    @Override
    public Description describe(int page) {
        var fields = fields(page);
        var description = new Description();
        description.format = PictureFormat.TIFF.word();
        description.formatVersion = big ? "BigTIFF" : "6.0";
        description.compression = fields.compression();
        description.width = fields.width();
        description.height = fields.height();
        description.bitsPerSample = fields.bits();
        description.samplesPerPixel = fields.samples();
        description.colour = fields.colour();
        int turning = fields.number(TiffFields.ORIENTATION, 0);
        description.orientation = turning >= 1 && turning <= 8 ? turning : null;
        var across = fields.number(TiffFields.X_RESOLUTION);
        var down = fields.number(TiffFields.Y_RESOLUTION);
        int unit = fields.number(TiffFields.RESOLUTION_UNIT, 2);
        if (across != null && down != null && unit != 1) {
            double inch = unit == 3 ? 2.54 : 1;
            description.dpi(across.doubleValue() * inch, down.doubleValue() * inch);
        }
        description.profile = Profiles.nameOf(fields.bytes(TiffFields.PROFILE));
        if (page == 1 && !big) {
            camera(description);
        }
        description.software = fields.text(TiffFields.SOFTWARE);
        return description;
    }

    private void camera(Description description) {
        try {
            Exif.of(TiffMetadataReader.readMetadata(file.toFile())).addTo(description);
        } catch (Exception e) {
            // A file may be a picture and yet say nothing that is understood.
        }
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        in.close();
    }
}
