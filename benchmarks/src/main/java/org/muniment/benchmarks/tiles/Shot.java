package org.muniment.benchmarks.tiles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What one round of requests came to.
 *
 * @param millis how long each answered request took, sorted
 * @param failed requests that were not answered with a picture
 * @param bytes of all pictures together
 */
record Shot(double seconds, double[] millis, int failed, long bytes) {

    static Shot of(double seconds, List<Double> millis, int failed, long bytes) {
        double[] sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return new Shot(seconds, sorted, failed, bytes);
    }

    /** Rounds taken together. */
    static Shot sum(List<Shot> shots) {
        var all = new ArrayList<Double>();
        double seconds = 0;
        int failed = 0;
        long bytes = 0;
        for (Shot shot : shots) {
            Arrays.stream(shot.millis).forEach(all::add);
            seconds += shot.seconds;
            failed += shot.failed;
            bytes += shot.bytes;
        }
        return of(seconds, all, failed, bytes);
    }

    double perSecond() {
        return millis.length / seconds;
    }

    /** The time that so many of a hundred requests did not exceed (nearest rank). */
    double percentile(int percent) {
        return millis.length == 0
                ? Double.NaN
                : millis[Math.max(0, (int) Math.ceil(millis.length * percent / 100.0) - 1)];
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%7.1f a second   p50 %6.1f ms   p95 %6.1f ms   mean %5.1f kB   failed %d",
                perSecond(),
                percentile(50),
                percentile(95),
                bytes / 1000.0 / Math.max(1, millis.length),
                failed);
    }
}
