package org.muniment.processing;

import jakarta.inject.Singleton;
import java.time.Duration;

/** How often a stage is tried and how long it waits in between. */
@Singleton
public class Retries {

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final int attempts;

    public Retries() {
        this(Integer.getInteger("muniment.stage.attempts", 3));
    }

    Retries(int attempts) {
        if (attempts < 1) {
            throw new IllegalStateException("muniment.stage.attempts has to be 1 or more, it is " + attempts + ".");
        }
        this.attempts = attempts;
    }

    public int attempts() {
        return attempts;
    }

    /** Twice as long after each attempt, up to a limit. */
    public Duration delayAfter(int attempt) {
        int doublings = Math.min(Math.max(attempt - 1, 0), 20);
        Duration delay = FIRST.multipliedBy(1L << doublings);
        return delay.compareTo(LONGEST) < 0 ? delay : LONGEST;
    }
}
