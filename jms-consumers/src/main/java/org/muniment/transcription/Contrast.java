package org.muniment.transcription;

/**
 * Brings the strokes of faint and of strong hands to the same darkness: what lies between paper and ink is stretched to
 * the full range.
 */
final class Contrast {

    private static final int LEVELS = 256;
    /** Below this a page has no ink at all, only grain. */
    private static final float LEAST_INK = 0.08f;
    /** Share of the ink pixels that may become full black. */
    private static final double DARKEST = 0.5;

    private Contrast() {}

    static Ink stretch(Ink ink) {
        float threshold = threshold(ink);
        float full = middleOfInk(ink, threshold);
        float empty = Math.min(threshold * 0.5f, full * 0.35f);
        var stretched = new float[ink.values().length];
        for (int i = 0; i < stretched.length; i++) {
            stretched[i] = Math.max(0, Math.min(1, (ink.values()[i] - empty) / (full - empty)));
        }
        return new Ink(ink.width(), ink.height(), stretched);
    }

    /** Where ink begins (Otsu 1979), never in the grain of the paper. */
    static float threshold(Ink ink) {
        var histogram = histogram(ink);
        double total = ink.values().length;
        double sum = 0;
        for (int level = 0; level < LEVELS; level++) {
            sum += level * (double) histogram[level];
        }
        double best = -1;
        int threshold = 0;
        double below = 0;
        double sumBelow = 0;
        for (int level = 0; level < LEVELS - 1; level++) {
            below += histogram[level];
            sumBelow += level * (double) histogram[level];
            double above = total - below;
            if (below == 0 || above == 0) {
                continue;
            }
            double difference = sumBelow / below - (sum - sumBelow) / above;
            double between = below * above * difference * difference;
            if (between > best) {
                best = between;
                threshold = level + 1;
            }
        }
        return Math.max(LEAST_INK, threshold / (float) LEVELS);
    }

    private static float middleOfInk(Ink ink, float threshold) {
        var histogram = histogram(ink);
        int first = (int) (threshold * LEVELS);
        long pixels = 0;
        for (int level = first; level < LEVELS; level++) {
            pixels += histogram[level];
        }
        long seen = 0;
        for (int level = first; level < LEVELS; level++) {
            seen += histogram[level];
            if (seen >= pixels * DARKEST) {
                return Math.max(threshold + 0.1f, level / (float) LEVELS);
            }
        }
        return 1;
    }

    private static int[] histogram(Ink ink) {
        var histogram = new int[LEVELS];
        for (float value : ink.values()) {
            histogram[Math.min(LEVELS - 1, (int) (value * LEVELS))]++;
        }
        return histogram;
    }
}
