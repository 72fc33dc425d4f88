package org.muniment.transcription;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The lines of a page, cut into characters.
 *
 * @param lines as a reader goes through them
 * @param width mean width of a line, in working pixels
 * @param pitch from one character to the next, in working pixels
 */
record PageLines(List<Line> lines, double width, double pitch) {

    /**
     * A line in the words of its {@link Frame}.
     *
     * @param cells where its characters stand along it
     */
    record Line(Span across, Span along, List<Span> cells) {}

    /** How large a character of the page is with the room around it. */
    double size() {
        return Math.max(width, pitch);
    }

    /**
     * @param upended the writing, with its lines going down
     */
    static PageLines of(Ink upended, Frame frame, OrderedLines ordered) {
        var spans = new ArrayList<Line>();
        var profiles = new ArrayList<float[]>();
        double width = 0;
        for (var line : ordered.lines()) {
            var across = frame.across(line.polygon());
            var along = frame.along(line.polygon());
            spans.add(new Line(across, along, List.of()));
            profiles.add(Profile.ofRows(upended, across.start(), across.end()));
            width += across.length() / (double) ordered.lines().size();
        }
        var written = new ArrayList<float[]>();
        for (int i = 0; i < spans.size(); i++) {
            var along = spans.get(i).along();
            written.add(Arrays.copyOfRange(profiles.get(i), along.start(), along.end()));
        }
        double pitch = Pitch.of(written, width);
        var lines = new ArrayList<Line>();
        for (int i = 0; i < spans.size(); i++) {
            var line = spans.get(i);
            lines.add(new Line(line.across(), line.along(), Cells.of(profiles.get(i), line.along(), pitch, width)));
        }
        return new PageLines(lines, width, pitch);
    }
}
