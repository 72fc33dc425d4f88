package org.muniment.transcription;

import java.util.List;

/**
 * The distance from one character to the next along the columns of a page: the shift under which the columns' profiles
 * best agree with themselves.
 */
final class Pitch {

    private Pitch() {}

    /**
     * @param profiles ink along each column
     * @param width typical width of a column, near which the pitch is sought
     * @return pixels
     */
    static double of(List<float[]> profiles, double width) {
        int least = Math.max(4, (int) (0.7 * width));
        int most = (int) (1.9 * width);
        double best = width * 1.1;
        double agreement = -Double.MAX_VALUE;
        for (int shift = least; shift <= most; shift++) {
            double here = agreement(profiles, shift);
            if (here > agreement) {
                agreement = here;
                best = shift;
            }
        }
        return best;
    }

    private static double agreement(List<float[]> profiles, int shift) {
        double sum = 0;
        double weight = 0;
        for (var profile : profiles) {
            double mean = 0;
            for (float value : profile) {
                mean += value;
            }
            mean /= Math.max(1, profile.length);
            for (int i = 0; i + shift < profile.length; i++) {
                sum += (profile[i] - mean) * (profile[i + shift] - mean);
                weight += (profile[i] - mean) * (profile[i] - mean);
            }
        }
        return weight == 0 ? 0 : sum / weight;
    }
}
