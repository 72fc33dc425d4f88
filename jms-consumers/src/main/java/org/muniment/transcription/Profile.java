package org.muniment.transcription;

import java.util.ArrayList;
import java.util.List;

/** Ink summed across a region, one number for each pixel along it. Traces too faint for a stroke are left out. */
final class Profile {

    private static final float FAINT = 0.35f;

    private Profile() {}

    /** For every x, the ink between {@code top} and {@code bottom}. */
    static float[] ofColumns(Ink ink, int top, int bottom) {
        var sums = new float[ink.width()];
        for (int y = top; y < bottom; y++) {
            for (int x = 0; x < sums.length; x++) {
                float here = ink.at(x, y);
                sums[x] += here > FAINT ? here : 0;
            }
        }
        return sums;
    }

    /** For every y, the ink between {@code left} and {@code right}. */
    static float[] ofRows(Ink ink, int left, int right) {
        var sums = new float[ink.height()];
        for (int y = 0; y < sums.length; y++) {
            for (int x = left; x < right; x++) {
                float here = ink.at(x, y);
                sums[y] += here > FAINT ? here : 0;
            }
        }
        return sums;
    }

    /** The stretches in which the profile exceeds a limit. */
    static List<Span> above(float[] profile, float limit) {
        var spans = new ArrayList<Span>();
        int start = -1;
        for (int i = 0; i <= profile.length; i++) {
            boolean above = i < profile.length && profile[i] > limit;
            if (above && start < 0) {
                start = i;
            } else if (!above && start >= 0) {
                spans.add(new Span(start, i));
                start = -1;
            }
        }
        return spans;
    }

    static float[] smoothed(float[] profile, int reach) {
        var smooth = new float[profile.length];
        for (int i = 0; i < profile.length; i++) {
            int first = Math.max(0, i - reach);
            int last = Math.min(profile.length - 1, i + reach);
            float sum = 0;
            for (int j = first; j <= last; j++) {
                sum += profile[j];
            }
            smooth[i] = sum / (last - first + 1);
        }
        return smooth;
    }
}
