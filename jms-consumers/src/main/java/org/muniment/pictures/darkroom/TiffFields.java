package org.muniment.pictures.darkroom;

import com.twelvemonkeys.imageio.metadata.Directory;
import java.lang.reflect.Array;

/** The fields of one directory of a TIFF (TIFF 6.0), asked for by their tags. What is of another type is not there. */
record TiffFields(Directory directory) {

    static final int NEW_SUBFILE_TYPE = 254;
    static final int SUBFILE_TYPE = 255;
    static final int WIDTH = 256;
    static final int LENGTH = 257;
    static final int BITS = 258;
    static final int COMPRESSION = 259;
    static final int PHOTOMETRIC = 262;
    static final int FILL_ORDER = 266;
    static final int STRIP_OFFSETS = 273;
    static final int ORIENTATION = 274;
    static final int SAMPLES = 277;
    static final int ROWS_PER_STRIP = 278;
    static final int STRIP_BYTES = 279;
    static final int T6_OPTIONS = 293;
    static final int X_RESOLUTION = 282;
    static final int Y_RESOLUTION = 283;
    static final int RESOLUTION_UNIT = 296;
    static final int SOFTWARE = 305;
    static final int TILE_WIDTH = 322;
    static final int TILE_LENGTH = 323;
    static final int SAMPLE_FORMAT = 339;
    static final int PROFILE = 34675;

    private static final int RGB = 2;
    private static final int SEPARATED = 5;
    private static final int REDUCED = 1;
    private static final int MASK = 4;
    private static final int OLD_REDUCED = 2;

    /** Null when there is none, or no number. */
    Number number(int tag) {
        var entry = directory.getEntryById(tag);
        var value = entry == null ? null : entry.getValue();
        if (value != null && value.getClass().isArray() && Array.getLength(value) > 0) {
            value = Array.get(value, 0);
        }
        return value instanceof Number number ? number : null;
    }

    int number(int tag, int otherwise) {
        var number = number(tag);
        return number == null
                ? otherwise
                : (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, number.longValue()));
    }

    /** One line; null when there is none. */
    String text(int tag) {
        var entry = directory.getEntryById(tag);
        return entry == null ? null : Description.line(entry.getValueAsString());
    }

    /** As many as there are, none when it has no such field. */
    long[] numbers(int tag) {
        var entry = directory.getEntryById(tag);
        var value = entry == null ? null : entry.getValue();
        if (value instanceof Number number) {
            return new long[] {number.longValue()};
        }
        if (value == null || !value.getClass().isArray()) {
            return new long[0];
        }
        var numbers = new long[Array.getLength(value)];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Array.get(value, i) instanceof Number number ? number.longValue() : 0;
        }
        return numbers;
    }

    /** Null when there are none. */
    byte[] bytes(int tag) {
        var entry = directory.getEntryById(tag);
        return entry != null && entry.getValue() instanceof byte[] bytes ? bytes : null;
    }

    /** A smaller copy or a mask of another page. */
    boolean isNoPage() {
        return (number(NEW_SUBFILE_TYPE, 0) & (REDUCED | MASK)) != 0 || number(SUBFILE_TYPE, 0) == OLD_REDUCED;
    }

    int width() {
        return number(WIDTH, 0);
    }

    int height() {
        return number(LENGTH, 0);
    }

    int bits() {
        return number(BITS, 1);
    }

    int samples() {
        return number(SAMPLES, 1);
    }

    /** Pixels of the pieces that the picture is stored in. */
    long piece() {
        long rows = Math.max(1, Math.min(height(), (long) number(ROWS_PER_STRIP, height())));
        return directory.getEntryById(TILE_WIDTH) == null
                ? width() * rows
                : (long) number(TILE_WIDTH, 0) * number(TILE_LENGTH, 0);
    }

    /** Coded as ITU-T T.6 in strips, without the mode that leaves pixels uncoded. */
    boolean isFax() {
        return number(COMPRESSION, 1) == 4
                && directory.getEntryById(TILE_WIDTH) == null
                && (number(T6_OPTIONS, 0) & 2) == 0;
    }

    boolean isJpeg() {
        int compression = number(COMPRESSION, 1);
        return compression == 6 || compression == 7;
    }

    /** Kinds that nobody would see as they were meant. */
    void requireKnownKind() throws Undevelopable {
        if (number(SAMPLE_FORMAT, 1) == 3) {
            throw new Undevelopable("This picture has floating-point samples, which have no fixed white;"
                    + " save it with 8 or 16 bits per sample.");
        }
        if (bits() > 16) {
            throw new Undevelopable("This picture has " + bits() + " bits per sample; at most 16 can be read.");
        }
        int photometric = number(PHOTOMETRIC, -1);
        if (photometric == RGB && bits() < 8) {
            throw new Undevelopable("This picture has colours of " + bits()
                    + " bits per sample, which few programs read; save it with 8.");
        }
        if (photometric == SEPARATED && samples() > 4) {
            throw new Undevelopable("This picture has " + samples()
                    + " inks or layers; save it as RGB, or as CMYK without transparency.");
        }
    }

    String compression() {
        int compression = number(COMPRESSION, 1);
        return switch (compression) {
            case 1 -> "none";
            case 2 -> "CCITT modified Huffman";
            case 3 -> "CCITT T.4";
            case 4 -> "CCITT T.6";
            case 5 -> "LZW";
            case 6, 7 -> "JPEG";
            case 8, 32946 -> "Deflate";
            case 32773 -> "PackBits";
            case 50000 -> "Zstandard";
            case 50001 -> "WebP";
            default -> "number " + compression;
        };
    }

    String colour() {
        return switch (number(PHOTOMETRIC, -1)) {
            case 0, 1 -> bits() == 1 ? "bilevel" : "grey";
            case 3 -> "palette";
            case 5 -> "CMYK";
            case 6 -> "YCbCr";
            case 8, 9, 10 -> "Lab";
            default -> "RGB";
        };
    }
}
