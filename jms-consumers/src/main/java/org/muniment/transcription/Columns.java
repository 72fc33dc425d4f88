package org.muniment.transcription;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the columns of a page that hangs straight, from the ink summed down the page: gaps part them, what is too wide
 * is parted where the ink is thinnest, and halves of characters are joined again. Rows are found the same way on a
 * transposed page.
 */
final class Columns {

    /** A column: where it stands across the page, and from where to where it is written. */
    record Column(Span across, Span along) {}

    private static final float GRAIN = 1.5f;
    private static final double JOINED_AT_MOST = 1.25;
    private static final double HALF = 0.7;
    private static final double HAIRLINE_GAP = 0.2;
    private static final double TOO_WIDE = 1.55;
    private static final double TOO_NARROW = 0.45;
    /** Narrower than this it is no column, and when it is long, a ruling. */
    private static final double HAIRLINE = 0.3;

    private static final double RULING_LENGTH = 4;

    private Columns() {}

    /** @return from left to right */
    static List<Column> of(Ink ink) {
        var profile = Profile.smoothed(Profile.ofColumns(ink, 0, ink.height()), 1);
        var spans = Profile.above(profile, GRAIN);
        if (spans.isEmpty()) {
            return List.of();
        }
        double typical = typicalWidth(spans, profile);
        var strokes = spans.stream()
                .filter(span -> !isRuling(span, extent(ink, span), typical))
                .toList();
        var whole = new ArrayList<Span>();
        for (var span : joined(strokes, typical)) {
            whole.addAll(parted(span, typical, profile));
        }
        var columns = new ArrayList<Column>();
        for (var span : whole) {
            var along = extent(ink, span);
            boolean sliver = span.length() < HAIRLINE * typical
                    || (span.length() < TOO_NARROW * typical && along.length() < 2 * typical);
            if (along.length() >= typical / 4 && !sliver) {
                columns.add(new Column(span, along));
            }
        }
        return columns;
    }

    private static boolean isRuling(Span across, Span along, double typical) {
        return across.length() < HAIRLINE * typical && along.length() > RULING_LENGTH * typical;
    }

    /** The width at which half of the page's ink stands in narrower stretches. */
    private static double typicalWidth(List<Span> spans, float[] profile) {
        var sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.comparingInt(Span::length));
        double total = 0;
        for (var span : sorted) {
            total += inkIn(span, profile);
        }
        double seen = 0;
        for (var span : sorted) {
            seen += inkIn(span, profile);
            if (seen >= total / 2) {
                return span.length();
            }
        }
        return sorted.get(sorted.size() - 1).length();
    }

    private static double inkIn(Span span, float[] profile) {
        double sum = 0;
        for (int i = span.start(); i < span.end(); i++) {
            sum += profile[i];
        }
        return sum;
    }

    private static List<Span> joined(List<Span> spans, double typical) {
        var joined = new ArrayList<Span>();
        for (var span : spans) {
            int last = joined.size() - 1;
            if (last >= 0 && areHalves(joined.get(last), span, typical)) {
                joined.set(last, joined.get(last).with(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    /** Whether two stretches are of one column; a hairline further off is what is left of a ruling. */
    private static boolean areHalves(Span left, Span right, double typical) {
        int narrower = Math.min(left.length(), right.length());
        int gap = right.start() - left.end();
        return left.with(right).length() <= JOINED_AT_MOST * typical
                && narrower < HALF * typical
                && (narrower >= HAIRLINE * typical || gap <= HAIRLINE_GAP * typical);
    }

    private static List<Span> parted(Span span, double typical, float[] profile) {
        int pieces = (int) Math.round(span.length() / (typical * 1.1));
        if (span.length() < TOO_WIDE * typical || pieces < 2) {
            return List.of(span);
        }
        var parts = new ArrayList<Span>();
        int start = span.start();
        double step = span.length() / (double) pieces;
        for (int piece = 1; piece < pieces; piece++) {
            int cut = thinnest(profile, span.start() + piece * step, step * 0.3);
            parts.add(new Span(start, cut));
            start = cut;
        }
        parts.add(new Span(start, span.end()));
        return parts;
    }

    private static int thinnest(float[] profile, double around, double reach) {
        int best = (int) around;
        for (int i = (int) (around - reach); i <= around + reach; i++) {
            if (i > 0 && i < profile.length && profile[i] < profile[best]) {
                best = i;
            }
        }
        return best;
    }

    private static Span extent(Ink ink, Span across) {
        var rows = Profile.ofRows(ink, across.start(), across.end());
        var spans = Profile.above(rows, 0.5f);
        return spans.isEmpty()
                ? new Span(0, 0)
                : new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
    }
}
