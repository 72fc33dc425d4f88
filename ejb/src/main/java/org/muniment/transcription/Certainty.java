package org.muniment.transcription;

import java.util.stream.Stream;

/** Where a reader should look twice. */
public final class Certainty {

    /** Below this a character counts as uncertain. */
    public static final double THRESHOLD = 0.60;

    private Certainty() {}

    static boolean isUncertain(ReadCharacter character) {
        return character.confidence() < THRESHOLD;
    }

    static Stream<ReadCharacter> characters(ReadPage page) {
        return page.lines().stream().flatMap(line -> line.characters().stream());
    }

    /** The mean over the characters, 0 to 1; a line without characters is certain of nothing. */
    static double of(ReadLine line) {
        return line.characters().stream()
                .mapToDouble(ReadCharacter::confidence)
                .average()
                .orElse(0);
    }
}
