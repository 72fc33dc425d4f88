package org.muniment.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How often a server has died lately. One that dies while it starts will not get better by itself. One that was at work
 * may: a page that kills it is given up after a few attempts, and then the next one that does.
 */
final class Deaths {
    static final Duration WINDOW = Duration.ofMinutes(10);

    private static final int WHILE_STARTING = 3;
    private static final int ALTOGETHER = 30;
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int LONGEST_PAUSE = 4;

    private record Death(Instant at, boolean wasAtWork) {}

    private final Deque<Death> recent = new ArrayDeque<>();

    synchronized void add(Instant at, boolean wasAtWork) {
        recent.removeIf(death -> death.at().isBefore(at.minus(WINDOW)));
        recent.add(new Death(at, wasAtWork));
    }

    synchronized int count() {
        return recent.size();
    }

    synchronized boolean areTooMany() {
        long starting = recent.stream().filter(death -> !death.wasAtWork()).count();
        return starting > WHILE_STARTING || recent.size() > ALTOGETHER;
    }

    /** How long to wait before the next start. */
    synchronized Duration pause() {
        return PAUSE.multipliedBy(Math.min(recent.size(), LONGEST_PAUSE));
    }
}
