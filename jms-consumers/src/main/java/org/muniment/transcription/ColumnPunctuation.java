package org.muniment.transcription;

import java.util.Map;

/**
 * The marks of vertical writing. A recogniser for horizontal print sees a mark in the corner of its cell and takes it for
 * the look-alike that stands there in a row: a comma for an apostrophe, a full stop for a degree sign.
 */
final class ColumnPunctuation {

    private static final Map<String, String> MARKS = Map.of(
            "\u4E36", "\u3001", // the radical "dot" for the enumeration comma
            "\u2018", "\uFF0C",
            "\u2019", "\uFF0C",
            "'", "\uFF0C",
            "`", "\uFF0C",
            "\u00B0", "\u3002",
            "\u00BA", "\u3002",
            "\u2022", "\u00B7");

    private ColumnPunctuation() {}

    /** What the character stands for in a column; itself when it is no look-alike of a mark. */
    static String of(String read) {
        return MARKS.getOrDefault(read, read);
    }
}
