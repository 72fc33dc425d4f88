package org.muniment.pictures.darkroom;

import java.io.IOException;
import java.nio.file.Path;

/** A page as a person would see it, and what was told of it before and besides. */
record Developed(Print print, Promise promise, Description description) {

    private static final long PIXELS = 120_000_000;

    static Developed of(Path file) throws IOException {
        return of(file, 1);
    }

    static Developed of(Path file, int page) throws IOException {
        try (var film = PictureFormat.open(file, PIXELS)) {
            var description = film.describe(page);
            return new Developed(new Print(film.develop(page), description.turning()), film.promise(page), description);
        }
    }

    static int pages(Path file) throws IOException {
        try (var film = PictureFormat.open(file, PIXELS)) {
            return film.pages();
        }
    }

    /** {@code 0xRRGGBB}. */
    int at(int x, int y) {
        var rgb = new int[1];
        print.read(x, y, 1, 1, rgb);
        return rgb[0];
    }

    int red(int x, int y) {
        return at(x, y) >> 16;
    }

    int green(int x, int y) {
        return at(x, y) >> 8 & 0xff;
    }

    int blue(int x, int y) {
        return at(x, y) & 0xff;
    }
}
