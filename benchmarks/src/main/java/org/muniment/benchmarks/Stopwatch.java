package org.muniment.benchmarks;

import java.util.function.Supplier;

/** Adds up the time that pages take. */
final class Stopwatch {

    private static final double MINUTE = 60e9;

    private long nanoseconds;
    private int pages;

    <T> T time(Supplier<T> page) {
        long start = System.nanoTime();
        try {
            return page.get();
        } finally {
            nanoseconds += System.nanoTime() - start;
            pages++;
        }
    }

    /** A page that was timed elsewhere. */
    void add(long took) {
        nanoseconds += took;
        pages++;
    }

    /** 0 when none was timed. */
    double pagesPerMinute() {
        return nanoseconds == 0 ? 0 : pages * MINUTE / nanoseconds;
    }
}
