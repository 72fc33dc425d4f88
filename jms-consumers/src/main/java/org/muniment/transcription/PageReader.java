package org.muniment.transcription;

import java.util.ArrayList;
import java.util.List;

/** Reads the lines of a page, each in one or several ways. */
final class PageReader {

    private final Recogniser recogniser;
    private final List<Way> ways;

    PageReader(Recogniser recogniser, Thoroughness thoroughness) {
        this.recogniser = recogniser;
        this.ways = Way.of(thoroughness);
    }

    List<ReadLine> read(WorkingPage page, OrderedLines ordered) throws InterruptedException {
        var writing = page.writing();
        var frame = new Frame(page.placement(), ordered.writingMode());
        var lines = PageLines.of(frame.upended(writing), frame, ordered);
        return frame.isVertical() ? readColumns(writing, frame, lines) : readRows(writing, frame, lines);
    }

    private List<ReadLine> readColumns(Ink writing, Frame frame, PageLines lines) throws InterruptedException {
        var votes =
                lines.lines().stream().map(line -> new CellVotes(line.cells())).toList();
        for (var way : ways) {
            var strips = lines.lines().stream()
                    .map(line -> way.strip(writing, lines, line))
                    .toList();
            var posteriors = recogniser.read(strips);
            for (int i = 0; i < strips.size(); i++) {
                votes.get(i).add(strips.get(i), posteriors.get(i));
            }
        }
        var read = new ArrayList<ReadLine>();
        for (int i = 0; i < votes.size(); i++) {
            var line = lines.lines().get(i);
            var characters = votes.get(i).winners().stream()
                    .map(winner -> CellVotes.character(winner, recogniser, frame.outline(line.across(), winner.cell())))
                    .toList();
            read.add(new ReadLine(frame.outline(line.across(), line.along()), characters));
        }
        return read;
    }

    /** Rows hold letters and figures of any width: the recogniser itself says where one ends and the next begins. */
    private List<ReadLine> readRows(Ink writing, Frame frame, PageLines lines) throws InterruptedException {
        int margin = (int) Math.round(0.1 * lines.width());
        var strips = lines.lines().stream()
                .map(line -> Strips.straight(
                        writing, line.across().widened(margin), line.along().widened(margin)))
                .toList();
        var posteriors = recogniser.read(strips);
        var read = new ArrayList<ReadLine>();
        for (int i = 0; i < strips.size(); i++) {
            var line = lines.lines().get(i);
            var characters = CtcDecoding.characters(
                    strips.get(i),
                    posteriors.get(i),
                    recogniser,
                    (from, to) -> frame.outline(line.across(), new Span((int) Math.round(from), (int) Math.round(to))));
            read.add(new ReadLine(frame.outline(line.across(), line.along()), characters));
        }
        return read;
    }
}
