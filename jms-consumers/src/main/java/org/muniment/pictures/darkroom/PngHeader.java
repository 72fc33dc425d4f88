package org.muniment.pictures.darkroom;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.InflaterInputStream;

/**
 * The chunks of a PNG before its pixels (W3C PNG, third edition). Text that is compressed is never unpacked; a profile is
 * unpacked up to the size that profiles have.
 */
final class PngHeader {

    private static final int SIGNATURE = 8;
    private static final int CHECKSUM = 4;
    private static final int MOST_KEPT = 4 << 20;
    private static final double INCH = 0.0254;

    private int width;
    private int height;
    private int bits;
    private int colourType = -1;
    private boolean interlaced;
    private byte[] palette;
    private byte[] transparency;
    private byte[] profile;
    private byte[] exif;
    private double[] dpi;
    private String software;

    private PngHeader() {}

    static PngHeader of(Path file) throws IOException {
        var header = new PngHeader();
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            header.read(in);
        } catch (EOFException e) {
            throw Undevelopable.breaksOff();
        }
        return header;
    }

    private void read(RandomAccessFile in) throws IOException {
        in.seek(SIGNATURE);
        boolean pixels = false;
        while (true) {
            long length = Integer.toUnsignedLong(in.readInt());
            var type = PngFilm.type(in);
            long next = in.getFilePointer() + length + CHECKSUM;
            if (colourType < 0 && !type.equals("IHDR")) {
                throw new Undevelopable("This PNG does not begin with its header.");
            }
            pixels |= type.equals("IDAT");
            if (next > in.length()) {
                throw Undevelopable.breaksOff();
            }
            if (type.equals("IEND")) {
                return;
            }
            boolean wanted = !pixels || type.equals("eXIf");
            if (wanted && length <= MOST_KEPT && !type.equals("IDAT")) {
                var bytes = new byte[(int) length];
                in.readFully(bytes);
                keep(type, bytes);
            }
            in.seek(next);
        }
    }

    private void keep(String type, byte[] bytes) throws IOException {
        switch (type) {
            case "IHDR" -> header(bytes);
            case "PLTE" -> palette = bytes;
            case "tRNS" -> transparency = bytes;
            case "iCCP" -> profile = profile == null ? unpack(bytes) : profile;
            case "eXIf" -> exif = bytes;
            case "pHYs" -> dpi = bytes.length >= 9 && bytes[8] == 1 ? dpi(ByteBuffer.wrap(bytes)) : null;
            case "tEXt" -> text(bytes);
            default -> {
                // Nobody asks for it.
            }
        }
    }

    private void header(byte[] bytes) throws IOException {
        if (bytes.length != 13 || colourType >= 0) {
            throw new Undevelopable("This PNG has a header that is not one.");
        }
        var values = ByteBuffer.wrap(bytes);
        width = values.getInt();
        height = values.getInt();
        bits = values.get();
        colourType = values.get();
        boolean known =
                switch (colourType) {
                    case 0 -> Set.of(1, 2, 4, 8, 16).contains(bits);
                    case 3 -> Set.of(1, 2, 4, 8).contains(bits);
                    case 2, 4, 6 -> bits == 8 || bits == 16;
                    default -> false;
                };
        if (!known || bytes[10] != 0 || bytes[11] != 0 || bytes[12] < 0 || bytes[12] > 1) {
            throw new Undevelopable("This PNG is of a kind that PNG does not have (bit depth " + bits + ", colour type "
                    + colourType + ").");
        }
        interlaced = bytes[12] == 1;
    }

    private static double[] dpi(ByteBuffer metres) {
        return new double[] {
            Integer.toUnsignedLong(metres.getInt()) * INCH, Integer.toUnsignedLong(metres.getInt()) * INCH
        };
    }

    private void text(byte[] bytes) {
        var words = new String(bytes, StandardCharsets.ISO_8859_1).split("\0", 2);
        if (words.length == 2 && words[0].equals("Software") && software == null) {
            software = Description.line(words[1]);
        }
    }

    /** A name, a zero, the method of compression, then the profile. Null when it cannot be unpacked. */
    private static byte[] unpack(byte[] chunk) {
        int zero = 0;
        while (zero < chunk.length && chunk[zero] != 0) {
            zero++;
        }
        int start = Math.min(chunk.length, zero + 2);
        try (var in = new InflaterInputStream(new ByteArrayInputStream(chunk, start, chunk.length - start))) {
            return in.readNBytes(MOST_KEPT);
        } catch (IOException e) {
            return null;
        }
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int bits() {
        return bits;
    }

    boolean isInterlaced() {
        return interlaced;
    }

    boolean hasPalette() {
        return colourType == 3;
    }

    boolean isGrey() {
        return colourType == 0 || colourType == 4;
    }

    boolean hasAlpha() {
        return colourType == 4 || colourType == 6;
    }

    /** Samples of a pixel in the file. */
    int samples() {
        return switch (colourType) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
    }

    /** Colours by index, with what can be seen through. */
    int[] argb() throws Undevelopable {
        if (palette == null || palette.length < 3) {
            throw new Undevelopable("This PNG says that it has a palette, and has none.");
        }
        var argb = new int[Math.min(256, palette.length / 3)];
        for (int i = 0; i < argb.length; i++) {
            int cover = transparency != null && i < transparency.length ? transparency[i] & 0xff : 255;
            argb[i] = cover << 24
                    | (palette[3 * i] & 0xff) << 16
                    | (palette[3 * i + 1] & 0xff) << 8
                    | palette[3 * i + 2] & 0xff;
        }
        return argb;
    }

    /** The one colour that is seen through, sample by sample; null when there is none. */
    int[] clear() {
        int samples = samples();
        if (transparency == null || hasAlpha() || hasPalette() || transparency.length < 2 * samples) {
            return null;
        }
        var colour = new int[samples];
        for (int i = 0; i < samples; i++) {
            colour[i] = ((transparency[2 * i] & 0xff) << 8 | transparency[2 * i + 1] & 0xff) & (1 << bits) - 1;
        }
        return colour;
    }

    byte[] profile() {
        return profile;
    }

    /** A TIFF structure; some programs leave the marker of JPEG before it. */
    byte[] exif() {
        boolean marked = exif != null && exif.length > 6 && exif[0] == 'E' && exif[1] == 'x';
        return marked ? Arrays.copyOfRange(exif, 6, exif.length) : exif;
    }

    double[] dpi() {
        return dpi;
    }

    String software() {
        return software;
    }

    String colour() {
        return switch (colourType) {
            case 0, 4 -> bits == 1 ? "bilevel" : "grey";
            case 3 -> "palette";
            default -> "RGB";
        };
    }
}
