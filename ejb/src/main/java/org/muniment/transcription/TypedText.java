package org.muniment.transcription;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a person typed of a page.
 *
 * @param text one line of the page in one line of text
 * @param writingMode how the lines run on the page
 */
public record TypedText(String text, WritingMode writingMode) {

    /** As a page without places: a person does not say where a line stands, and is sure of each character. */
    ReadPage page() {
        return new ReadPage(
                writingMode,
                text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(line -> new ReadLine(List.of(), characters(line)))
                        .toList());
    }

    private static List<ReadCharacter> characters(String line) {
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(line);
        List<ReadCharacter> characters = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            characters.add(new ReadCharacter(line.substring(from, to), 1, List.of(), List.of()));
        }
        return characters;
    }
}
