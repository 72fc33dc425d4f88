package org.muniment.transcription;

/**
 * Takes the ruled lines and frames off a page that hangs nearly straight: long, thin, unbroken runs of ink, along or
 * across. Where a stroke crosses a ruling, the stroke stays.
 */
final class Rulings {

    private static final float DARK = 0.3f;
    /** As a share of the page's side; a stroke of a character is far shorter. */
    private static final double LEAST_LENGTH = 0.12;
    /** Pixels; what is thicker is not a ruling. */
    private static final int MOST_THICKNESS = 9;
    /** Breaks that a ruling may have, in pixels along it. */
    private static final int BREAK = 4;

    private Rulings() {}

    static Ink withoutLines(Ink ink) {
        int width = ink.width();
        int height = ink.height();
        var down = new boolean[width * height];
        mark(ink.values(), down, width, height, 1, width, (int) (LEAST_LENGTH * height));
        var along = new boolean[width * height];
        mark(ink.values(), along, height, width, width, 1, (int) (LEAST_LENGTH * width));
        var cleaned = ink.values().clone();
        erase(cleaned, ink.values(), down, width, height, 1, width);
        erase(cleaned, ink.values(), along, height, width, width, 1);
        return new Ink(width, height, cleaned);
    }

    /**
     * Marks the long runs. In these words the lines sought go down; for lines that go across, {@code aside} and
     * {@code onward} change places.
     *
     * @param lanes how many pixels lie side by side
     * @param length how many lie one after the other
     * @param aside step in the array to the next lane
     * @param onward step in the array to the next pixel of a lane
     */
    private static void mark(
            float[] ink, boolean[] marks, int lanes, int length, int aside, int onward, int leastLength) {
        for (int lane = 0; lane < lanes; lane++) {
            int start = -1;
            int last = -1;
            for (int i = 0; i <= length; i++) {
                boolean dark = i < length && darkNear(ink, lane, lanes, lane * aside + i * onward, aside);
                if (dark) {
                    if (start < 0) {
                        start = i;
                    }
                    last = i;
                } else if (start >= 0 && (i - last > BREAK || i == length)) {
                    if (last - start + 1 >= leastLength) {
                        for (int j = start; j <= last; j++) {
                            marks[lane * aside + j * onward] = true;
                        }
                    }
                    start = -1;
                }
            }
        }
    }

    /** A ruling that leans a little passes from lane to lane. */
    private static boolean darkNear(float[] ink, int lane, int lanes, int place, int aside) {
        return ink[place] > DARK
                || (lane > 0 && ink[place - aside] > DARK)
                || (lane < lanes - 1 && ink[place + aside] > DARK);
    }

    private static void erase(
            float[] cleaned, float[] ink, boolean[] marks, int lanes, int length, int aside, int onward) {
        for (int i = 0; i < length; i++) {
            int lane = 0;
            while (lane < lanes) {
                if (!marks[lane * aside + i * onward]) {
                    lane++;
                    continue;
                }
                int first = lane;
                while (lane < lanes && marks[lane * aside + i * onward]) {
                    lane++;
                }
                boolean thin = lane - first <= MOST_THICKNESS;
                if (thin && !crossed(ink, first, lane - 1, lanes, i, aside, onward)) {
                    for (int j = Math.max(0, first - 1); j <= Math.min(lanes - 1, lane); j++) {
                        cleaned[j * aside + i * onward] = 0;
                    }
                }
            }
        }
    }

    /** Ink on both sides at once: a stroke passes through. */
    private static boolean crossed(float[] ink, int first, int last, int lanes, int i, int aside, int onward) {
        int before = first - 2;
        int after = last + 2;
        return before >= 0
                && after < lanes
                && ink[before * aside + i * onward] > DARK
                && ink[after * aside + i * onward] > DARK;
    }
}
