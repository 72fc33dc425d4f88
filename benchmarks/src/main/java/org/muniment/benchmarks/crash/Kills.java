package org.muniment.benchmarks.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.muniment.benchmarks.hostile.Visitor;
import org.muniment.benchmarks.toy.Tables;
import org.muniment.benchmarks.toy.ToyProduct;

/** Kills servers of a product that is at work, at random moments, and waits until it is at work again. */
final class Kills {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int LONGEST_QUIET_MILLIS = 4_000;
    /** Begun just now, by the database's clock: every stage here takes longer than that, so it runs when the kill comes. */
    private static final String RUNNING = """
            select count(*) from stage_record
            where state = 'LEASED' and lease_until > now() and started_at > now() - interval '150 milliseconds'
            """;

    private final ToyProduct product;
    private final Tables tables;
    private final Visitor visitor;
    private final Random random;
    private final List<Double> recoveries = new ArrayList<>();

    Kills(ToyProduct product, Visitor visitor, Random random) {
        this.product = product;
        this.tables = product.tables();
        this.visitor = visitor;
        this.random = random;
    }

    /**
     * One kill that counts: with a stage running.
     *
     * @param journal whether the broker loses everything it has on disk while the server is down
     */
    void one(Victim victim, boolean journal) throws IOException, InterruptedException {
        Thread.sleep(random.nextInt(LONGEST_QUIET_MILLIS));
        awaitRunningStage();
        long begin = System.nanoTime();
        victim.kill(product.instance());
        if (journal) {
            forget(product.instance().data().resolve("wildfly/data/activemq"));
        }
        double seconds = awaitRecovery(begin);
        recoveries.add(seconds);
        System.err.printf(
                "Kill %d: %s%s, at work again after %.1f s%n",
                recoveries.size(), victim, journal ? " with the broker's journal" : "", seconds);
    }

    int count() {
        return recoveries.size();
    }

    double slowestRecoverySeconds() {
        return recoveries.stream().max(Comparator.naturalOrder()).orElse(0.0);
    }

    private void awaitRunningStage() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                if (tables.number(RUNNING) > 0) {
                    return;
                }
            } catch (SQLException down) {
                Thread.sleep(200);
            }
            Thread.sleep(10);
        }
        throw new IOException("No stage has begun within " + PATIENCE.toMinutes() + " minutes.");
    }

    /** At work: it finds itself well, and an outcome was applied that had not been when it died. */
    private double awaitRecovery(long begin) throws IOException, InterruptedException {
        long before = -1;
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                long effects = tables.number("select count(*) from toy_effect");
                before = before < 0 ? effects : before;
                if (effects > before && visitor.get("/health").status() == 200) {
                    return (System.nanoTime() - begin) / 1e9;
                }
            } catch (SQLException | IOException down) {
                Thread.sleep(50);
            }
            Thread.sleep(50);
        }
        throw new IOException("The product was not at work again within " + PATIENCE.toMinutes() + " minutes.");
    }

    private static void forget(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
