package org.muniment.pictures.darkroom;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** The segments of a JPEG before its first scan (ITU-T T.81, annex B), as far as anybody asks for them. */
final class JpegHeader {

    private static final int SOF_BASELINE = 0xC0;
    private static final int SOF_PROGRESSIVE = 0xC2;
    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] JFIF = "JFIF\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] ICC = "ICC_PROFILE\0".getBytes(StandardCharsets.ISO_8859_1);

    private final Map<Integer, byte[]> profileParts = new TreeMap<>();
    private int frameType = -1;
    private byte[] frame;
    private byte[] jfif;
    private byte[] exif;
    private byte[] adobe;

    private JpegHeader() {}

    /** What ends early is told as far as it came. */
    static JpegHeader of(Path file) throws IOException {
        var header = new JpegHeader();
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            header.read(in);
        } catch (EOFException e) {
            // The decoder says what is missing.
        }
        if (header.frame == null) {
            throw new Undevelopable("This JPEG does not say how large its picture is.");
        }
        return header;
    }

    private void read(DataInputStream in) throws IOException {
        while (true) {
            while (in.readUnsignedByte() != 0xff) {
                // Decoders pass over what stands between segments.
            }
            int marker;
            do {
                marker = in.readUnsignedByte();
            } while (marker == 0xff);
            if (marker <= 0x01 || marker >= 0xD0 && marker <= 0xD8) {
                continue;
            }
            if (marker == START_OF_SCAN || marker == END_OF_IMAGE) {
                return;
            }
            int length = in.readUnsignedShort() - 2;
            if (length < 0) {
                return;
            }
            boolean wanted = isFrame(marker) || marker >= APP0 && marker <= APP2 || marker == APP14;
            if (wanted) {
                var bytes = new byte[length];
                in.readFully(bytes);
                keep(marker, bytes);
            } else {
                in.skipNBytes(length);
            }
        }
    }

    private void keep(int marker, byte[] bytes) {
        if (isFrame(marker) && frame == null && bytes.length >= 6 + 3 * (bytes[5] & 0xff)) {
            frameType = marker;
            frame = bytes;
        } else if (marker == APP0 && jfif == null && begins(bytes, JFIF)) {
            jfif = bytes;
        } else if (marker == APP1 && exif == null && begins(bytes, EXIF)) {
            exif = Arrays.copyOfRange(bytes, EXIF.length, bytes.length);
        } else if (marker == APP14 && bytes.length >= 12 && begins(bytes, ADOBE)) {
            adobe = bytes;
        } else if (marker == APP2 && bytes.length > ICC.length + 2 && begins(bytes, ICC)) {
            profileParts.putIfAbsent(bytes[ICC.length] & 0xff, bytes);
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean begins(byte[] bytes, byte[] word) {
        return bytes.length >= word.length && Arrays.equals(bytes, 0, word.length, word, 0, word.length);
    }

    int precision() {
        return frame[0] & 0xff;
    }

    int height() {
        return (frame[1] & 0xff) << 8 | frame[2] & 0xff;
    }

    int width() {
        return (frame[3] & 0xff) << 8 | frame[4] & 0xff;
    }

    int components() {
        return frame[5] & 0xff;
    }

    private int component(int index) {
        return frame[6 + 3 * index] & 0xff;
    }

    boolean isProgressive() {
        return frameType == SOF_PROGRESSIVE;
    }

    /** Neither Huffman-coded baseline, extended nor progressive. */
    boolean isOfAnotherProcess() {
        return frameType > SOF_PROGRESSIVE;
    }

    String process() {
        return switch (frameType) {
            case SOF_BASELINE -> "baseline";
            case 0xC1 -> "extended sequential";
            case SOF_PROGRESSIVE -> "progressive";
            case 0xC3 -> "lossless";
            case 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF -> "arithmetic";
            default -> "hierarchical";
        };
    }

    /** Bytes of the coefficients of all components, two for each sample in whole blocks. */
    long coefficientBytes() {
        int across = 1;
        int down = 1;
        for (int i = 0; i < components(); i++) {
            across = Math.max(across, frame[7 + 3 * i] >> 4 & 15);
            down = Math.max(down, frame[7 + 3 * i] & 15);
        }
        long bytes = 0;
        for (int i = 0; i < components(); i++) {
            long columns = (long) Math.ceil(width() * (double) (frame[7 + 3 * i] >> 4 & 15) / across / 8) + 1;
            long rows = (long) Math.ceil(height() * (double) (frame[7 + 3 * i] & 15) / down / 8) + 1;
            bytes += columns * rows * 128;
        }
        return bytes;
    }

    /** The decision of libjpeg's {@code default_decompress_parms}, which other decoders follow. */
    Tones tones() throws Undevelopable {
        int transform = adobe == null ? -1 : adobe[11] & 0xff;
        return switch (components()) {
            case 1 -> Tones.grey(255, false);
            case 3 -> isYcc(transform) ? Tones.ycc() : Tones.rgb(255, false, false);
            case 4 -> transform == 2 ? Tones.ycck(true) : Tones.cmyk(255, adobe != null, 4);
            default -> throw new Undevelopable("This JPEG has " + components() + " colour components.");
        };
    }

    private boolean isYcc(int transform) {
        if (jfif != null) {
            return true;
        }
        if (transform >= 0) {
            return transform != 0;
        }
        return !(component(0) == 'R' && component(1) == 'G' && component(2) == 'B');
    }

    /** Parts in the order of their numbers; null when there is none or one is missing. */
    byte[] profile() {
        if (profileParts.isEmpty()) {
            return null;
        }
        var profile = new ByteArrayOutputStream();
        for (int part = 1; part <= profileParts.size(); part++) {
            var bytes = profileParts.get(part);
            if (bytes == null) {
                return null;
            }
            profile.write(bytes, ICC.length + 2, bytes.length - ICC.length - 2);
        }
        return profile.toByteArray();
    }

    /** A TIFF structure, null when there is none. */
    byte[] exif() {
        return exif;
    }

    /** Null when it has no JFIF segment. */
    String jfifVersion() {
        return jfif == null || jfif.length < 7 ? null : "%d.%02d".formatted(jfif[5] & 0xff, jfif[6] & 0xff);
    }

    /** Pixels an inch across and down, null when it does not say. */
    double[] dpi() {
        if (jfif == null || jfif.length < 12 || jfif[7] != 1 && jfif[7] != 2) {
            return null;
        }
        double unit = jfif[7] == 2 ? 2.54 : 1;
        double across = ((jfif[8] & 0xff) << 8 | jfif[9] & 0xff) * unit;
        double down = ((jfif[10] & 0xff) << 8 | jfif[11] & 0xff) * unit;
        return new double[] {across, down};
    }
}
