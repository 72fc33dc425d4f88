package org.muniment.transcription;

import java.util.List;

/**
 * What the {@code detect-lines} stage says of a page.
 *
 * @param writingMode how the lines run
 * @param skewDegrees how far the writing leans on the upright picture, clockwise positive
 * @param lines in no particular order
 */
public record DetectedLines(WritingMode writingMode, double skewDegrees, List<DetectedLine> lines) {

    public DetectedLines {
        lines = List.copyOf(lines);
    }
}
