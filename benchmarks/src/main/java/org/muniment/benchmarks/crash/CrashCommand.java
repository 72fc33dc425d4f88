package org.muniment.benchmarks.crash;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.muniment.benchmarks.Words;
import org.muniment.benchmarks.hostile.OwnInstance;
import org.muniment.benchmarks.hostile.Visitor;
import org.muniment.benchmarks.toy.Tables;
import org.muniment.benchmarks.toy.ToyProduct;
import org.muniment.launcher.Options;

/** {@code evaluate crash}. */
public final class CrashCommand {

    public static final String HELP = """
            evaluate crash               kills the servers of a Muniment of its own again and again, and counts what is lost

            Starts a copy of the product with a toy kind on free ports and a temporary data folder, uploads small files and
            kills WildFly (three times of four) or PostgreSQL with SIGKILL while stages are running; once it takes the
            broker's journal away too. The product's own launcher starts what was killed again. Then it counts from outside:
            the bytes that come back against those sent, and each applied outcome (a row in its transaction, a line in a file
            after its commit). Takes about half a minute a kill. The last line of standard output is one line of JSON.

              --items N    files that are sent (200)
              --kills N    kills with a stage running (20)
              --seed N     of the random numbers; one is chosen and said otherwise
              --quick      servers that start faster and work slower, for tests
              --keep       keep the data folder with its logs

            Exit status: 0 nothing is lost, double, altered or orphaned, 1 something is, 2 the question makes no sense.
            """;

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int SHORTEST_MILLIS = 300;
    private static final int FURTHER_MILLIS = 600;

    private final int items;
    private final int kills;
    private final Random random;

    private CrashCommand(int items, int kills, long seed) {
        this.items = items;
        this.kills = kills;
        this.random = new Random(seed);
    }

    /** @return the exit status */
    public static int run(List<String> said) throws InterruptedException {
        var words = new Words(said, HELP);
        boolean kept = words.flag("--keep");
        Options options = words.flag("--quick") ? Options.forTests() : OwnInstance.options();
        int items = (int) words.number("--items", 200, 1, 100_000);
        int kills = (int) words.number("--kills", 20, 0, 1_000);
        long seed = words.number("--seed", System.nanoTime() % 1_000_000, 0, Long.MAX_VALUE);
        words.requireNothingElse();
        System.err.println("The random numbers have the seed " + seed + ".");
        try {
            return new CrashCommand(items, kills, seed).evaluate(options, kept);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The evaluation could not be finished: " + e.getMessage(), e);
        }
    }

    private int evaluate(Options options, boolean kept) throws IOException, InterruptedException, SQLException {
        try (ToyProduct product = ToyProduct.start(options, kept)) {
            Visitor visitor = product.own().superuser();
            var uploads = new Uploads(visitor, words());
            var sender = new Thread(uploads, "uploads");
            sender.setDaemon(true);
            sender.start();
            var killing = new Kills(product, visitor, random);
            // In the middle, and not where it is the database's turn.
            int journalAt = isTheDatabases(kills / 2) ? kills / 2 + 1 : kills / 2;
            for (int kill = 0; kill < kills; kill++) {
                uploads.allow(1 + items * (kill + 1) / (kills + 1));
                killing.one(isTheDatabases(kill) ? Victim.POSTGRESQL : Victim.WILDFLY, kill == journalAt);
            }
            uploads.allow(items);
            sender.join(PATIENCE.toMillis());
            awaitEnd(product.tables());
            comeBack(visitor);
            Reckoning.Count count = new Reckoning(product, visitor).of(uploads.sent());
            count.complaints().forEach(System.err::println);
            System.err.println(uploads.unanswered() + " requests were not answered while servers were down.");
            long missing = items - uploads.sent().size();
            System.out.println(json(count, missing, killing));
            return count.lost() + missing + count.doubled() + count.altered() + count.orphans() == 0 ? 0 : 1;
        }
    }

    /** A quarter of the times. */
    private static boolean isTheDatabases(int kill) {
        return kill % 4 == 2;
    }

    /** Each stage sleeps for a while, so that most of the time some are running. */
    private List<String> words() {
        return IntStream.range(0, items)
                .mapToObj(item -> {
                    var words = new ArrayList<String>();
                    for (int stage = 1; stage <= 4; stage++) {
                        words.add("toy-" + stage + ":sleep=" + (SHORTEST_MILLIS + random.nextInt(FURTHER_MILLIS)));
                    }
                    return String.join(" ", words);
                })
                .toList();
    }

    private static void awaitEnd(Tables tables) throws InterruptedException, SQLException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end
                && tables.number("select count(*) from batch_item where state in ('DRAFT', 'QUEUED', 'PROCESSING')")
                        > 0) {
            Thread.sleep(500);
        }
    }

    /** Keycloak may still be looking for its database. */
    private static void comeBack(Visitor visitor) throws IOException, InterruptedException {
        for (int i = 0; i < 120; i++) {
            if (visitor.comeBack()) {
                return;
            }
            Thread.sleep(500);
        }
        throw new IOException("Nobody can sign in any more.");
    }

    private String json(Reckoning.Count count, long missing, Kills killing) throws IOException {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("items", items);
        line.put("kills", killing.count());
        line.put("done", count.done());
        line.put("lost", count.lost() + missing);
        line.put("double", count.doubled());
        line.put("altered", count.altered());
        line.put("orphans", count.orphans());
        line.put("slowestRecoverySeconds", Math.round(killing.slowestRecoverySeconds() * 10) / 10.0);
        return new ObjectMapper().writeValueAsString(line);
    }
}
