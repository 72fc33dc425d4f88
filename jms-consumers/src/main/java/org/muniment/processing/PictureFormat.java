package org.muniment.processing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of picture that can be read, told apart by their first bytes and never by a name. */
public enum PictureFormat {
    JPEG("jpeg", "image/jpeg", 0xff, 0xd8, 0xff),
    PNG("png", "image/png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n');

    private final String word;
    private final String mediaType;
    private final byte[] beginning;

    PictureFormat(String word, String mediaType, int... beginning) {
        this.word = word;
        this.mediaType = mediaType;
        this.beginning = new byte[beginning.length];
        for (int i = 0; i < beginning.length; i++) {
            this.beginning[i] = (byte) beginning[i];
        }
    }

    /** What the format of a file is; empty when it is none of these. */
    public static Optional<PictureFormat> of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return of(in.readNBytes(8));
        }
    }

    /** @param firstBytes at least eight, when the file has so many */
    public static Optional<PictureFormat> of(byte[] firstBytes) {
        return Arrays.stream(values())
                .filter(format -> firstBytes.length >= format.beginning.length
                        && Arrays.equals(
                                firstBytes, 0, format.beginning.length, format.beginning, 0, format.beginning.length))
                .findFirst();
    }

    /** As ImageIO calls it. */
    String word() {
        return word;
    }

    public String mediaType() {
        return mediaType;
    }
}
