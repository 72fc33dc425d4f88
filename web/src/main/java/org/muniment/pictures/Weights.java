package org.muniment.pictures;

/**
 * How much each pixel of a line counts for each pixel of a longer or shorter one: a triangle as wide as two of the wider
 * pixels. It interpolates where a picture is enlarged and takes means where it is made smaller, and leaves a line as it is
 * that keeps its length and begins at a whole pixel.
 */
final class Weights {

    private final int[] first;
    private final float[][] weights;

    /**
     * @param from where the part begins in the source, in pixels
     * @param to where it ends
     * @param target pixels that are made of it
     */
    Weights(double from, double to, int target) {
        this.first = new int[target];
        this.weights = new float[target][];
        int least = (int) Math.floor(from);
        int most = (int) Math.ceil(to) - 1;
        double ratio = (to - from) / target;
        double reach = Math.max(1, ratio);
        for (int i = 0; i < target; i++) {
            double centre = from + (i + 0.5) * ratio;
            int left = Math.max(least, (int) Math.floor(centre - reach));
            int right = Math.min(most, (int) Math.ceil(centre + reach));
            while (left < right && weight(left, centre, reach) <= 0) {
                left++;
            }
            while (right > left && weight(right, centre, reach) <= 0) {
                right--;
            }
            first[i] = left;
            weights[i] = normalised(left, right, centre, reach);
        }
    }

    private static float[] normalised(int left, int right, double centre, double reach) {
        var values = new float[right - left + 1];
        double sum = 0;
        for (int at = left; at <= right; at++) {
            sum += Math.max(0, weight(at, centre, reach));
        }
        for (int at = left; at <= right; at++) {
            // A part thinner than a pixel may see none: then the nearest counts alone.
            values[at - left] = sum == 0 ? 1f / values.length : (float) (Math.max(0, weight(at, centre, reach)) / sum);
        }
        return values;
    }

    private static double weight(int pixel, double centre, double reach) {
        return 1 - Math.abs(pixel + 0.5 - centre) / reach;
    }

    int targets() {
        return first.length;
    }

    /** The first pixel of the source that counts for a target. */
    int first(int target) {
        return first[target];
    }

    /** The last pixel of the source that counts for a target. */
    int last(int target) {
        return first[target] + weights[target].length - 1;
    }

    /** What the pixels from {@link #first} on count; their sum is 1. */
    float[] of(int target) {
        return weights[target];
    }
}
