package org.muniment.pictures.darkroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of file that are decoded, told apart by their first bytes and never by a name. */
enum PictureFormat {
    JPEG("JPEG", JpegFilm::new) {
        @Override
        boolean begins(byte[] bytes) {
            return has(bytes, 0, 0xff, 0xd8, 0xff);
        }
    },
    PNG("PNG", PngFilm::new) {
        @Override
        boolean begins(byte[] bytes) {
            return has(bytes, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n');
        }
    },
    TIFF("TIFF", TiffFilm::new) {
        @Override
        boolean begins(byte[] bytes) {
            return has(bytes, 0, 'I', 'I', 42, 0)
                    || has(bytes, 0, 'M', 'M', 0, 42)
                    || has(bytes, 0, 'I', 'I', 43, 0)
                    || has(bytes, 0, 'M', 'M', 0, 43);
        }
    },
    WEBP("WebP", WebpFilm::new) {
        @Override
        boolean begins(byte[] bytes) {
            return has(bytes, 0, 'R', 'I', 'F', 'F') && has(bytes, 8, 'W', 'E', 'B', 'P');
        }
    },
    GIF("GIF", GifFilm::new) {
        @Override
        boolean begins(byte[] bytes) {
            return has(bytes, 0, 'G', 'I', 'F', '8', '7', 'a') || has(bytes, 0, 'G', 'I', 'F', '8', '9', 'a');
        }
    },
    PDF("PDF", PdfFilm::new) {
        /** Readers of PDF look for its header in the first 1024 bytes. */
        @Override
        boolean begins(byte[] bytes) {
            for (int at = 0; at + 5 <= bytes.length; at++) {
                if (has(bytes, at, '%', 'P', 'D', 'F', '-')) {
                    return true;
                }
            }
            return false;
        }
    };

    private static final int BEGINNING = 1024;

    /** Opens a file of this format. */
    private interface Opening {
        Film open(Path file, long pagePixels) throws IOException;
    }

    private final String word;
    private final Opening opening;

    PictureFormat(String word, Opening opening) {
        this.word = word;
        this.opening = opening;
    }

    /**
     * @param pagePixels pixels of one page at most
     * @throws Undevelopable when it is none of these, or damaged so that it cannot even be opened
     */
    static Film open(Path file, long pagePixels) throws IOException {
        return of(file).orElseThrow(() -> new Undevelopable(
                        "This file is none of the pictures that can be read: JPEG, PNG, TIFF, WebP, GIF or PDF."))
                .opening
                .open(file, pagePixels);
    }

    static Optional<PictureFormat> of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(BEGINNING);
            return Arrays.stream(values())
                    .filter(format -> format.begins(bytes))
                    .findFirst();
        }
    }

    abstract boolean begins(byte[] bytes);

    /** As people write it. */
    String word() {
        return word;
    }

    private static boolean has(byte[] bytes, int at, int... expected) {
        if (bytes.length < at + expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[at + i] & 0xff) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
