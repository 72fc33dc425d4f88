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

    /** For one server. */
    static final Duration GRACE = Duration.ofSeconds(30);

    private Ending() {}

    /** Returns when the process and those that it had started are gone. */
    static void of(ProcessHandle process, String signal, Duration grace) throws IOException {
        List<ProcessHandle> family = process.descendants().toList();
        Tools.run(List.of("sh", "-c", "kill -" + signal + " " + process.pid()));
        awaitOrKill(process, grace);
        for (ProcessHandle child : family) {
            awaitOrKill(child, Duration.ofSeconds(5));
        }
    }

    private static void awaitOrKill(ProcessHandle process, Duration grace) throws IOException {
        try {
            process.onExit().get(grace.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
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
