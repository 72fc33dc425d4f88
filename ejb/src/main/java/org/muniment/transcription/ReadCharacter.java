package org.muniment.transcription;

import java.util.List;

/**
 * One character as a model read it.
 *
 * @param text the character, one code point or a base with its combining marks
 * @param confidence 0 to 1
 * @param alternatives other readings, most probable first, without {@code text} itself
 * @param box corners on the upright picture; empty when the reader cannot tell where in the line it stands
 */
public record ReadCharacter(String text, double confidence, List<Alternative> alternatives, List<Point> box) {

    public ReadCharacter {
        alternatives = List.copyOf(alternatives);
        box = List.copyOf(box);
    }

    /** Another reading of the same character and its probability, 0 to 1. */
    public record Alternative(String text, double confidence) {}
}
