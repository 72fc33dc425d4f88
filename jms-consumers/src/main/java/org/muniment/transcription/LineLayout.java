package org.muniment.transcription;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lines of a page cut into characters and made into strips, in both ways. */
record LineLayout(Placement placement, List<Line> lines, List<Strip> turned, List<Strip> relaid) {

    /** A line on the working page. */
    record Line(Span across, Span along, List<Span> cells) {}

    static LineLayout of(WorkingPage page, OrderedLines ordered) {
        var writing = page.writing();
        var spans = new ArrayList<Span[]>();
        var profiles = new ArrayList<float[]>();
        double width = 0;
        for (var line : ordered.lines()) {
            var across = span(page.placement(), line, true, writing.width());
            var along = span(page.placement(), line, false, writing.height());
            spans.add(new Span[] {across, along});
            width += across.length() / (double) ordered.lines().size();
            profiles.add(Arrays.copyOfRange(
                    Profile.ofRows(writing, across.start(), across.end()), along.start(), along.end()));
        }
        double pitch = Pitch.of(profiles, width);
        int margin = (int) (0.06 * width);
        var lines = new ArrayList<Line>();
        var turned = new ArrayList<Strip>();
        var relaid = new ArrayList<Strip>();
        for (var line : spans) {
            var across = new Span(line[0].start() - margin, line[0].end() + margin);
            var along = new Span(line[1].start() - margin, line[1].end() + margin);
            var rows = Profile.ofRows(writing, line[0].start(), line[0].end());
            var cells = Cells.of(rows, line[1], pitch, width);
            lines.add(new Line(across, line[1], cells));
            turned.add(Strips.turned(writing, across, along));
            relaid.add(Strips.relaid(writing, across, cells, 1.05 * Math.max(width, pitch), Strip.HEIGHT));
        }
        return new LineLayout(page.placement(), lines, turned, relaid);
    }

    private static Span span(Placement placement, DetectedLine line, boolean across, int limit) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (var corner : line.polygon()) {
            var point = placement.toWorking(corner);
            double place = across ? point.x() : point.y();
            least = Math.min(least, place);
            most = Math.max(most, place);
        }
        return new Span(Math.max(0, (int) Math.round(least)), Math.min(limit, (int) Math.round(most)));
    }

    List<ReadCharacter> characters(int index, Strip strip, Posterior posterior, Recogniser recogniser) {
        var characters = new ArrayList<ReadCharacter>();
        for (var found : CtcDecoding.of(posterior)) {
            int x = Math.min(strip.width() - 1, (int) ((found.peak() + 0.5) * strip.width() / posterior.steps()));
            characters.add(new ReadCharacter(
                    recogniser.character(found.type()),
                    found.confidence(),
                    CtcDecoding.alternatives(posterior, found, recogniser),
                    box(lines.get(index), strip.where()[x])));
        }
        return characters;
    }

    private List<Point> box(Line line, double place) {
        for (var cell : line.cells()) {
            if (place >= cell.start() && place < cell.end()) {
                return List.of(
                        placement.toUpright(line.across().start(), cell.start()),
                        placement.toUpright(line.across().end(), cell.start()),
                        placement.toUpright(line.across().end(), cell.end()),
                        placement.toUpright(line.across().start(), cell.end()));
            }
        }
        return List.of();
    }
}
