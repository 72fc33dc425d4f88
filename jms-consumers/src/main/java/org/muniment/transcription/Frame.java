package org.muniment.transcription;

import java.util.List;

/**
 * Tells places by lines: how far across them and how far along. Where the writing is vertical, across is x and along is
 * y of the working page; where it is horizontal, the other way round.
 */
record Frame(Placement placement, WritingMode mode) {

    /** Working pixels across all lines. */
    int breadth() {
        return isVertical() ? placement.width() : placement.height();
    }

    /** Working pixels along the lines. */
    int length() {
        return isVertical() ? placement.height() : placement.width();
    }

    boolean isVertical() {
        return mode == WritingMode.VERTICAL_RL;
    }

    /** The working page with its lines going down. */
    Ink upended(Ink writing) {
        return isVertical() ? writing : writing.transposed();
    }

    /** The corners on the upright picture, clockwise from the upper left of the straight page. */
    List<Point> outline(Span across, Span along) {
        var x = isVertical() ? across : along;
        var y = isVertical() ? along : across;
        return List.of(
                placement.toUpright(x.start(), y.start()),
                placement.toUpright(x.end(), y.start()),
                placement.toUpright(x.end(), y.end()),
                placement.toUpright(x.start(), y.end()));
    }

    Span across(List<Point> outline) {
        return span(outline, isVertical(), breadth());
    }

    Span along(List<Point> outline) {
        return span(outline, !isVertical(), length());
    }

    private Span span(List<Point> outline, boolean horizontally, int limit) {
        double least = limit;
        double most = 0;
        for (var corner : outline) {
            var point = placement.toWorking(corner);
            double place = horizontally ? point.x() : point.y();
            least = Math.min(least, place);
            most = Math.max(most, place);
        }
        int start = (int) Math.max(0, Math.round(least));
        return new Span(start, (int) Math.max(start + 1, Math.min(limit, Math.round(most))));
    }
}
