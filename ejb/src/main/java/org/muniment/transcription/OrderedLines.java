package org.muniment.transcription;

import java.util.List;

/**
 * What the {@code order-columns} stage says of a page.
 *
 * @param writingMode how the lines run
 * @param skewDegrees how far the writing leans on the upright picture, clockwise positive
 * @param lines as a reader goes through them
 */
public record OrderedLines(WritingMode writingMode, double skewDegrees, List<DetectedLine> lines) {

    public OrderedLines {
        lines = List.copyOf(lines);
    }
}
