package org.muniment.transcription;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Cuts a column into one cell for each character. Of all ways to cut, the one is taken whose cells are most alike in
 * height and whose cuts pass through the least ink (dynamic programming over the rows).
 */
final class Cells {

    private static final double SHORTEST = 0.5;
    private static final double TALLEST = 1.6;
    private static final double UNEVENNESS = 1.0;
    private static final double CUT_INK = 6.0;

    private Cells() {}

    /**
     * @param rows ink in each row of the column
     * @param along from where to where the column is written
     * @param pitch pixels from one character to the next
     * @param width pixels across the column, against which ink in a cut is measured
     * @return the cells that hold ink, from the top
     */
    static List<Span> of(float[] rows, Span along, double pitch, double width) {
        int length = along.length();
        int shortest = Math.max(2, (int) (SHORTEST * pitch));
        int tallest = Math.max(shortest + 1, (int) Math.ceil(TALLEST * pitch));
        // Beyond the last character a cell may end in bare paper.
        int margin = (int) (0.3 * pitch);
        int end = length + 2 * margin;
        var best = new double[end + 1];
        var from = new int[end + 1];
        java.util.Arrays.fill(best, Double.MAX_VALUE);
        for (int y = 0; y <= margin; y++) {
            best[y] = 0;
            from[y] = -1;
        }
        for (int y = shortest; y <= end; y++) {
            double cut = CUT_INK * at(rows, along.start() - margin + y) / width;
            for (int h = shortest; h <= Math.min(tallest, y); h++) {
                if (best[y - h] == Double.MAX_VALUE) {
                    continue;
                }
                double uneven = (h - pitch) / pitch;
                double cost = best[y - h] + UNEVENNESS * uneven * uneven + cut;
                if (cost < best[y]) {
                    best[y] = cost;
                    from[y] = y - h;
                }
            }
        }
        int last = end;
        for (int y = length + margin; y <= end; y++) {
            if (best[y] < best[last]) {
                last = y;
            }
        }
        return cut(rows, along.start() - margin, last, from);
    }

    private static List<Span> cut(float[] rows, int offset, int last, int[] from) {
        var cells = new ArrayList<Span>();
        for (int y = last; from[y] >= 0; y = from[y]) {
            var cell = new Span(Math.max(0, offset + from[y]), Math.min(rows.length, offset + y));
            if (holdsInk(rows, cell)) {
                cells.add(cell);
            }
        }
        Collections.reverse(cells);
        return cells;
    }

    private static boolean holdsInk(float[] rows, Span cell) {
        float sum = 0;
        for (int y = cell.start(); y < cell.end(); y++) {
            sum += rows[y];
        }
        return sum > 3;
    }

    private static float at(float[] rows, int y) {
        return y < 0 || y >= rows.length ? 0 : rows[y];
    }
}
