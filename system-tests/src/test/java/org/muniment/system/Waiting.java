package org.muniment.system;

/** Patience in small portions. */
public final class Waiting {

    private static final long MOMENT_MILLIS = 250;

    private Waiting() {}

    public static void moment() {
        seconds(MOMENT_MILLIS / 1000.0);
    }

    public static void seconds(double seconds) {
        try {
            Thread.sleep((long) (seconds * 1000));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting", e);
        }
    }
}
