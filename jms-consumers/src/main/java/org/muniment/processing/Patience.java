package org.muniment.processing;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.muniment.nodes.Settings;

/**
 * Waits for the database when it is away, so that work that is done is not thrown away because the database restarts. Only
 * for what can be said twice: whether the first time was heard is not known when the answer was lost.
 */
@ApplicationScoped
public class Patience {

    private static final Logger LOG = Logger.getLogger(Patience.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    /** While the database answers, another fault is at work, and it will not pass by being met often. */
    private static final int TRIES_WHILE_IT_ANSWERS = 2;

    @Resource(lookup = "java:/jdbc/muniment")
    private DataSource dataSource;

    /** Longer than this no lease holds, and there is nothing to say any more. */
    private final long longestNanos =
            Duration.ofSeconds(Settings.LEASE_SECONDS.value()).toNanos();

    /** @throws RuntimeException the last failure, when it does not pass */
    public <T> T with(Supplier<T> work) {
        long begin = System.nanoTime();
        int tries = 0;
        while (true) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                boolean answers = answers();
                tries += answers ? 1 : 0;
                if (tries >= TRIES_WHILE_IT_ANSWERS || System.nanoTime() - begin > longestNanos) {
                    throw e;
                }
                LOG.debugf(e, "The database %s; once more", answers ? "answers again" : "is away");
                pause(e);
            }
        }
    }

    private boolean answers() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private static void pause(RuntimeException reason) {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw reason;
        }
    }
}
