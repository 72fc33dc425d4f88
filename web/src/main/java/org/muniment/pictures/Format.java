package org.muniment.pictures;

import java.util.Arrays;
import java.util.Locale;

/** How the answer is written (IIIF Image API 3.0, section 4.5). */
enum Format {
    JPG("image/jpeg"),
    PNG("image/png");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    static Format of(String text) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(text))
                .findFirst()
                .orElseThrow(
                        () -> Parameter.refusal("format", "The format is jpg or png, and this one is " + text + "."));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String mediaType() {
        return mediaType;
    }
}
