package org.muniment.launcher;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends a process: with a signal that lets it end in good order, and after a while with one that does not ask. */
final class Ending {
    static final String POLITE = "TERM";

    /** SIGTERM makes PostgreSQL wait for every connection to be closed; SIGINT rolls back what is open. */
    static final String FAST_FOR_POSTGRESQL = "INT";

    private static final Duration GRACE = Duration.ofSeconds(30);

    private Ending() {}

    static void of(ProcessHandle process, String signal) throws IOException {
        Tools.run(List.of("sh", "-c", "kill -" + signal + " " + process.pid()));
        try {
            process.onExit().get(GRACE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IOException("Waiting for process " + process.pid() + " to end failed", e);
        }
    }
}
