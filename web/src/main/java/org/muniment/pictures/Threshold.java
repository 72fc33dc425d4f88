package org.muniment.pictures;

/**
 * Makes a grey picture black and white at the brightness that parts it best (Otsu, "A threshold selection method from
 * gray-level histograms", 1979), so that ink stays ink on dark paper too.
 */
final class Threshold {

    private static final int LEVELS = 256;

    private Threshold() {}

    /** @param grey becomes 0 or 255 everywhere */
    static void apply(byte[] grey) {
        int threshold = of(grey);
        for (int i = 0; i < grey.length; i++) {
            grey[i] = (byte) ((grey[i] & 0xFF) > threshold ? 0xFF : 0);
        }
    }

    /** The brightest level that is taken for black. A picture of one level is white in its upper half. */
    static int of(byte[] grey) {
        var histogram = new long[LEVELS];
        long total = 0;
        for (byte level : grey) {
            histogram[level & 0xFF]++;
            total += level & 0xFF;
        }
        int best = LEVELS / 2 - 1;
        double widest = 0;
        long dark = 0;
        long darkTotal = 0;
        for (int level = 0; level < LEVELS - 1; level++) {
            dark += histogram[level];
            darkTotal += level * histogram[level];
            long light = grey.length - dark;
            if (dark == 0 || light == 0) {
                continue;
            }
            double apart = (double) darkTotal / dark - (double) (total - darkTotal) / light;
            double between = (double) dark * light * apart * apart;
            if (between > widest) {
                widest = between;
                best = level;
            }
        }
        return best;
    }
}
