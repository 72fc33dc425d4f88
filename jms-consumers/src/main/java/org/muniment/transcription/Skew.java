package org.muniment.transcription;

/**
 * How far the writing of a page leans. The angle is the one under which the page's ink, summed along the lines, falls
 * into the sharpest heaps and gaps (Postl 1986); rows and columns are both tried, and the sharper of the two decides.
 */
final class Skew {

    private static final double MOST_DEGREES = 4;
    private static final double COARSE = 0.25;
    private static final double FINE = 0.05;
    private static final int LONG_SIDE = 1000;

    private Skew() {}

    /**
     * @param width pixels of the upright picture
     * @param height pixels of the upright picture
     * @return degrees, clockwise positive, 0 for a page without ink
     */
    static double of(Brightness brightness, int width, int height) {
        double scale = Math.min(1, (double) LONG_SIDE / Math.max(width, height));
        var page = WorkingPage.of(brightness, new Placement(width, height, scale, 0));
        return of(Rulings.withoutLines(page.ink()));
    }

    static double of(Ink ink) {
        var points = InkPoints.of(ink);
        if (points.count() == 0) {
            return 0;
        }
        double coarse = sharpest(points, 0, MOST_DEGREES, COARSE);
        return sharpest(points, coarse, COARSE, FINE);
    }

    private static double sharpest(InkPoints points, double middle, double reach, double step) {
        double best = middle;
        double sharpness = -1;
        int steps = (int) Math.round(reach / step);
        for (int i = -steps; i <= steps; i++) {
            double degrees = middle + i * step;
            double here = Math.max(points.sharpnessOfColumns(degrees), points.sharpnessOfRows(degrees));
            // Of equally sharp angles the one nearest to upright.
            if (here > sharpness * 1.0001 || (here >= sharpness && Math.abs(degrees) < Math.abs(best))) {
                sharpness = here;
                best = degrees;
            }
        }
        return best;
    }

    /** The places where there is ink. */
    private record InkPoints(int[] x, int[] y, int count, int width, int height) {

        static InkPoints of(Ink ink) {
            var x = new int[ink.values().length];
            var y = new int[ink.values().length];
            int count = 0;
            for (int row = 0; row < ink.height(); row++) {
                for (int column = 0; column < ink.width(); column++) {
                    if (ink.at(column, row) > 0.5f) {
                        x[count] = column;
                        y[count++] = row;
                    }
                }
            }
            return new InkPoints(x, y, count, ink.width(), ink.height());
        }

        double sharpnessOfColumns(double degrees) {
            double slope = Math.tan(Math.toRadians(degrees));
            int margin = (int) Math.ceil(Math.abs(slope) * height) + 1;
            var heaps = new float[width + 2 * margin];
            for (int i = 0; i < count; i++) {
                add(heaps, x[i] + y[i] * slope + margin);
            }
            return sharpness(heaps);
        }

        double sharpnessOfRows(double degrees) {
            double slope = Math.tan(Math.toRadians(degrees));
            int margin = (int) Math.ceil(Math.abs(slope) * width) + 1;
            var heaps = new float[height + 2 * margin];
            for (int i = 0; i < count; i++) {
                add(heaps, y[i] - x[i] * slope + margin);
            }
            return sharpness(heaps);
        }

        private static void add(float[] heaps, double place) {
            int left = (int) Math.floor(place);
            float share = (float) (place - left);
            if (left >= 0 && left + 1 < heaps.length) {
                heaps[left] += 1 - share;
                heaps[left + 1] += share;
            }
        }

        private static double sharpness(float[] heaps) {
            double sum = 0;
            for (float heap : heaps) {
                sum += (double) heap * heap;
            }
            return sum;
        }
    }
}
