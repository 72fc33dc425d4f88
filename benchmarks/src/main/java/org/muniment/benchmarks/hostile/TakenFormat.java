package org.muniment.benchmarks.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The formats that Muniment promises to take, told by the first bytes. A multi-picture JPEG (MPO) is a JPEG. */
enum TakenFormat {
    JPEG,
    PNG,
    TIFF,
    WEBP,
    GIF,
    PDF;

    private static final int START = 16;

    /** Empty for anything else. */
    static Optional<TakenFormat> of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return of(in.readNBytes(START));
        }
    }

    static Optional<TakenFormat> of(byte[] start) {
        if (begins(start, 0, "\u00FF\u00D8\u00FF")) {
            return Optional.of(JPEG);
        }
        if (begins(start, 0, "\u0089PNG\r\n\u001A\n")) {
            return Optional.of(PNG);
        }
        if (begins(start, 0, "II*\0")
                || begins(start, 0, "MM\0*")
                || begins(start, 0, "II+\0")
                || begins(start, 0, "MM\0+")) {
            return Optional.of(TIFF);
        }
        if (begins(start, 0, "RIFF") && begins(start, 8, "WEBP")) {
            return Optional.of(WEBP);
        }
        if (begins(start, 0, "GIF87a") || begins(start, 0, "GIF89a")) {
            return Optional.of(GIF);
        }
        return begins(start, 0, "%PDF-") ? Optional.of(PDF) : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int at, String words) {
        byte[] wanted = words.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= at + wanted.length
                && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
    }
}
