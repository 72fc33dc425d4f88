package org.muniment.transcription;

import java.util.List;

/**
 * A line of writing, found but not yet read.
 *
 * @param polygon its four corners on the upright picture
 * @param confidence how surely there is writing, 0 to 1
 */
public record DetectedLine(List<Point> polygon, double confidence) {

    public DetectedLine {
        polygon = List.copyOf(polygon);
    }
}
