package org.muniment.pictures;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Whether a picture keeps its colours (IIIF Image API 3.0, section 4.4). What is default is color. */
enum Quality {
    DEFAULT,
    COLOR,
    GRAY,
    BITONAL;

    static Quality of(String text) {
        return Arrays.stream(values())
                .filter(quality -> quality.word().equals(text))
                .findFirst()
                .orElseThrow(() -> Parameter.refusal(
                        "quality", "The quality is one of %s, and this one is %s.".formatted(words(), text)));
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Quality::word).toList();
    }

    /** The one name among those that mean the same. */
    Quality canonical() {
        return this == COLOR ? DEFAULT : this;
    }

    boolean hasColours() {
        return canonical() == DEFAULT;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
