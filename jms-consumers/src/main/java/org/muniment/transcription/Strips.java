package org.muniment.transcription;

import java.util.Arrays;
import java.util.List;

/** Makes the recogniser's strips out of the lines of a page. */
final class Strips {

    private static final int LEAST_WIDTH = 48;

    private Strips() {}

    /** A column turned by a quarter to the left: its top becomes the strip's left end, its right side the strip's top. */
    static Strip turned(Ink ink, Span across, Span along) {
        double step = across.length() / (double) Strip.HEIGHT;
        int width = Math.max(LEAST_WIDTH, (int) Math.round(along.length() / step));
        var values = new float[width * Strip.HEIGHT];
        var where = new double[width];
        for (int x = 0; x < width; x++) {
            double v = along.start() + (x + 0.5) * step - 0.5;
            where[x] = v;
            for (int y = 0; y < Strip.HEIGHT; y++) {
                double u = across.end() - (y + 0.5) * step - 0.5;
                values[y * width + x] = ink.between(u, v);
            }
        }
        return new Strip(width, values, where);
    }

    /** A row as it stands. */
    static Strip straight(Ink ink, Span across, Span along) {
        double step = across.length() / (double) Strip.HEIGHT;
        int width = Math.max(LEAST_WIDTH, (int) Math.round(along.length() / step));
        var values = new float[width * Strip.HEIGHT];
        var where = new double[width];
        for (int x = 0; x < width; x++) {
            where[x] = along.start() + (x + 0.5) * step - 0.5;
            for (int y = 0; y < Strip.HEIGHT; y++) {
                values[y * width + x] = ink.between(where[x], across.start() + (y + 0.5) * step - 0.5);
            }
        }
        return new Strip(width, values, where);
    }

    /**
     * The characters of a column laid side by side, upright, as print in a row would stand.
     *
     * @param cells where each character stands along the column
     * @param size pixels of the working page that become the strip's height
     * @param advance strip pixels from one character to the next
     */
    static Strip relaid(Ink ink, Span across, List<Span> cells, double size, int advance) {
        int margin = 8;
        int width = Math.max(LEAST_WIDTH, cells.size() * advance + 2 * margin);
        var values = new float[width * Strip.HEIGHT];
        var where = new double[width];
        double step = size / Strip.HEIGHT;
        Arrays.fill(where, Double.NaN);
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            for (int x = 0; x < advance; x++) {
                int place = margin + i * advance + x;
                double u = across.middle() + (x + 0.5 - advance / 2.0) * step - 0.5;
                where[place] = cell.start() + cell.length() * (x + 0.5) / advance;
                if (u < across.start() - 1 || u > across.end()) {
                    continue;
                }
                for (int y = 0; y < Strip.HEIGHT; y++) {
                    double v = cell.middle() + (y + 0.5 - Strip.HEIGHT / 2.0) * step - 0.5;
                    if (v >= cell.start() - 0.5 && v < cell.end()) {
                        values[y * width + place] = ink.between(u, v);
                    }
                }
            }
        }
        fill(where);
        return new Strip(width, values, where);
    }

    /** Continues the known places into the margins. */
    private static void fill(double[] where) {
        int first = 0;
        while (first < where.length && Double.isNaN(where[first])) {
            first++;
        }
        if (first == where.length) {
            Arrays.fill(where, 0);
            return;
        }
        Arrays.fill(where, 0, first, where[first]);
        for (int i = first; i < where.length; i++) {
            if (Double.isNaN(where[i])) {
                where[i] = where[i - 1];
            }
        }
    }
}
