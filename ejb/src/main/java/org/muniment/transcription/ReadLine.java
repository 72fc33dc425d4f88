package org.muniment.transcription;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One line (a column where the writing is vertical) as a model read it.
 *
 * @param polygon its outline on the upright picture, at least three points
 * @param characters in reading order
 */
public record ReadLine(List<Point> polygon, List<ReadCharacter> characters) {

    public ReadLine {
        polygon = List.copyOf(polygon);
        characters = List.copyOf(characters);
    }

    public String text() {
        return characters.stream().map(ReadCharacter::text).collect(Collectors.joining());
    }
}
