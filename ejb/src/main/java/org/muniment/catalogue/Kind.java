package org.muniment.catalogue;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** What an artefact is; it decides the plan by which it is processed. */
public enum Kind {
    /** A page of handwritten or printed Traditional Chinese. */
    MINUTES("minutes");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    /** The word by which programs and people call it. */
    public String word() {
        return word;
    }

    public static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    public static Stream<String> words() {
        return Arrays.stream(values()).map(Kind::word);
    }
}
