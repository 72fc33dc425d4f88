package org.muniment.pictures.darkroom;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** The chunks of a WebP (WebP Container Specification): profile, Exif, and whether all are there. */
final class RiffChunks {

    private static final int MOST_KEPT = 4 << 20;

    private byte[] profile;
    private byte[] exif;
    private String compression;
    private boolean whole = true;

    private RiffChunks() {}

    static RiffChunks of(Path file) throws IOException {
        var chunks = new RiffChunks();
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            for (long at = 12; at + 8 <= in.length(); ) {
                in.seek(at);
                var type = PngFilm.type(in);
                long length = Integer.toUnsignedLong(Integer.reverseBytes(in.readInt()));
                if (at + 8 + length > in.length()) {
                    chunks.whole = false;
                    break;
                }
                chunks.take(type, length, in);
                at += 8 + length + length % 2;
            }
        }
        return chunks;
    }

    private void take(String type, long length, RandomAccessFile in) throws IOException {
        switch (type) {
            case "VP8 " -> compression = compression == null ? "lossy" : compression;
            case "VP8L" -> compression = compression == null ? "lossless" : compression;
            case "ANIM" -> compression = "animated";
            case "ICCP" -> profile = kept(length, in);
            case "EXIF" -> exif = withoutMarker(kept(length, in));
            default -> {
                // Nobody asks for it.
            }
        }
    }

    private static byte[] kept(long length, RandomAccessFile in) throws IOException {
        if (length > MOST_KEPT) {
            return null;
        }
        var bytes = new byte[(int) length];
        in.readFully(bytes);
        return bytes;
    }

    /** Some programs leave the marker of JPEG before the TIFF structure. */
    private static byte[] withoutMarker(byte[] bytes) {
        boolean marked = bytes != null
                && bytes.length > 6
                && new String(bytes, 0, 4, StandardCharsets.ISO_8859_1).equals("Exif");
        return marked ? Arrays.copyOfRange(bytes, 6, bytes.length) : bytes;
    }

    void requireWhole() throws Undevelopable {
        if (!whole) {
            throw Undevelopable.breaksOff();
        }
    }

    byte[] profile() {
        return profile;
    }

    byte[] exif() {
        return exif;
    }

    String compression() {
        return compression;
    }
}
