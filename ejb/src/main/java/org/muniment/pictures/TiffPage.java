package org.muniment.pictures;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.muniment.catalogue.Refusal;
import org.muniment.pictures.TiffDirectories.Directory;
import org.muniment.pictures.TiffDirectories.Values;

/** One page of a TIFF as its directory tells it. */
final class TiffPage {

    private static final int NONE = 1;
    private static final Set<Integer> CCITT = Set.of(2, 3, 4);
    private static final Set<Integer> TAKEN = Set.of(NONE, 2, 3, 4, 5, 6, 7, 8, 32773, 32946);
    private static final Map<Integer, String> OTHERS = Map.ofEntries(
            Map.entry(32766, "NeXT"),
            Map.entry(32809, "ThunderScan"),
            Map.entry(33003, "JPEG 2000"),
            Map.entry(33005, "JPEG 2000"),
            Map.entry(34661, "JBIG"),
            Map.entry(34676, "LogLuv"),
            Map.entry(34712, "JPEG 2000"),
            Map.entry(34713, "Nikon raw"),
            Map.entry(34887, "LERC"),
            Map.entry(34892, "lossy DNG"),
            Map.entry(34925, "LZMA"),
            Map.entry(50000, "Zstandard"),
            Map.entry(50001, "WebP"),
            Map.entry(50002, "JPEG XL"));

    private static final int RGB = 2;
    private static final int CMYK = 5;
    private static final int YCBCR = 6;
    private static final int COPY_OR_MASK = 0b101;
    private static final int OLD_COPY = 2;
    private static final int MOST_SAMPLES = 32;
    private static final int MOST_BITS = 64;

    private final FileContent content;
    private final TiffForm form;
    private final Map<Integer, Values> values;

    TiffPage(FileContent content, TiffForm form, Directory directory) {
        this.content = content;
        this.form = form;
        this.values = directory.values();
    }

    long width() throws IOException {
        return number(TiffDirectories.WIDTH, 0);
    }

    long height() throws IOException {
        return number(TiffDirectories.HEIGHT, 0);
    }

    /** A copy of another page in a lower resolution, or a mask that says what of it can be seen through. */
    boolean isCopyOrMask() throws IOException {
        return (number(TiffDirectories.NEW_SUBFILE_TYPE, 0) & COPY_OR_MASK) != 0
                || number(TiffDirectories.SUBFILE_TYPE, 0) == OLD_COPY;
    }

    /** @throws Refusal when it is too large or not wholly inside the file: then the file is not whole */
    void check(PageLimits limits, TiffBudget budget, int page) throws IOException {
        limits.check(content, page == 1 ? "" : "(page " + page + ") ", width(), height());
        long samples = number(TiffDirectories.SAMPLES, 1);
        if (samples < 1 || samples > MOST_SAMPLES) {
            throw content.damaged("says that each of its pixels has " + samples + " parts.");
        }
        if (values.containsKey(TiffDirectories.TILE_OFFSETS)) {
            checkTiles(budget, samples);
        } else if (values.containsKey(TiffDirectories.STRIP_OFFSETS)) {
            checkStrips(budget, samples);
        } else if (!values.containsKey(TiffDirectories.OLD_JPEG)) {
            throw content.damaged("does not say where its picture is.");
        }
    }

    private void checkStrips(TiffBudget budget, long samples) throws IOException {
        long rows = number(TiffDirectories.ROWS_PER_STRIP, height());
        if (rows <= 0) {
            throw content.damaged("says that its strips have no rows.");
        }
        rows = Math.min(rows, height());
        long strips = (height() + rows - 1) / rows;
        TiffPieces pieces = new TiffPieces(content, form, budget);
        Values offsets = values.get(TiffDirectories.STRIP_OFFSETS);
        Values lengths = values.get(TiffDirectories.STRIP_BYTES);
        pieces.check(offsets, lengths, strips * planes(samples));
        if (isPlain() && lengths != null && planes(samples) == 1) {
            long row = (width() * samples * bits() + 7) / 8;
            pieces.checkLengths(lengths, strips, row * rows, row * (height() - rows * (strips - 1)));
        }
    }

    private void checkTiles(TiffBudget budget, long samples) throws IOException {
        long width = number(TiffDirectories.TILE_WIDTH, 0);
        long height = number(TiffDirectories.TILE_HEIGHT, 0);
        if (width <= 0 || height <= 0) {
            throw content.damaged("says that its tiles have no pixels.");
        }
        long tiles = ((width() + width - 1) / width) * ((height() + height - 1) / height);
        new TiffPieces(content, form, budget)
                .check(
                        values.get(TiffDirectories.TILE_OFFSETS),
                        values.get(TiffDirectories.TILE_BYTES),
                        tiles * planes(samples));
    }

    /** Why its picture could not be decoded although it is there; the other pages of the file may be well. */
    Optional<Refusal> obstacle() throws IOException {
        int compression = (int) number(TiffDirectories.COMPRESSION, NONE);
        if (!TAKEN.contains(compression)) {
            String name = OTHERS.getOrDefault(compression, "number " + compression);
            return Optional.of(content.unsupported("is a TIFF with the compression " + name
                    + ", which Muniment cannot read. Save it with LZW, Deflate or none."));
        }
        long bits = bits();
        if (bits < 1 || bits > MOST_BITS || CCITT.contains(compression) && bits != 1) {
            return Optional.of(
                    content.damaged("has " + bits + " bits per sample, which its compression does not know."));
        }
        int colours = (int) number(TiffDirectories.PHOTOMETRIC, 0);
        long samples = number(TiffDirectories.SAMPLES, 1);
        if (colours == RGB && bits < 8) {
            return Optional.of(
                    content.unsupported("is a TIFF with " + bits + " bits for each colour. Save it with 8 or 16."));
        }
        if (colours == CMYK && samples != 4) {
            return Optional.of(content.unsupported(
                    "is a TIFF with " + samples + " inks; it is taken with four. Save it as CMYK or RGB."));
        }
        return Optional.empty();
    }

    /** Uncompressed, and no two pixels share a sample: the length of a strip is known then. */
    private boolean isPlain() throws IOException {
        return number(TiffDirectories.COMPRESSION, NONE) == NONE
                && number(TiffDirectories.PHOTOMETRIC, 0) != YCBCR
                && bits() >= 1
                && bits() <= MOST_BITS;
    }

    private long planes(long samples) throws IOException {
        return number(TiffDirectories.PLANAR, 1) == 2 ? samples : 1;
    }

    private long bits() throws IOException {
        return number(TiffDirectories.BITS, 1);
    }

    private long number(int tag, long byDefault) throws IOException {
        Values found = values.get(tag);
        return found == null || found.count() == 0
                ? byDefault
                : content.number(found.at(), found.bytes(), form.order());
    }
}
