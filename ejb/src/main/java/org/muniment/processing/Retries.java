package org.muniment.processing;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.muniment.nodes.Settings;

/** How often a stage is tried and how long it waits in between. */
@Singleton
public class Retries {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final int attempts;
    private final Duration first;

    public Retries() {
        this(Settings.STAGE_ATTEMPTS.value().intValue(), Duration.ofSeconds(Settings.RETRY_SECONDS.value()));
    }

    Retries(int attempts, Duration first) {
        this.attempts = attempts;
        this.first = first;
    }

    public int attempts() {
        return attempts;
    }

    /** Twice as long after each attempt, up to a limit. */
    public Duration delayAfter(int attempt) {
        int doublings = Math.min(Math.max(attempt - 1, 0), 20);
        Duration delay = first.multipliedBy(1L << doublings);
        return delay.compareTo(LONGEST) < 0 ? delay : LONGEST;
    }
}
