package org.muniment.benchmarks.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.muniment.benchmarks.Words;
import org.muniment.benchmarks.hostile.OwnInstance;
import org.muniment.benchmarks.toy.Tables;
import org.muniment.benchmarks.toy.ToyBatches;
import org.muniment.benchmarks.toy.ToyProduct;

/** {@code evaluate engine}. */
public final class EngineCommand {

    public static final String HELP = """
            evaluate engine              measures empty stages a second through the whole engine, beside a bare loop

            Starts a copy of the product with a toy kind whose stages do nothing. In turns, three times each after a warm-up, it
            counts the stages that the engine ends, and the rounds of a loop inside the same server that does the least that a
            stage can cost on the same connections and the same broker: two transactions of one row each, and one message
            sent, received and acknowledged. The last line of standard output is one line of JSON with the medians.

              --seconds N   of each of the six measurements (60)
              --threads N   consumers of the engine, and loops beside it (4)
              --keep        keep the data folder with its logs

            Exit status: 0 measured, 2 the question makes no sense.
            """;

    private static final int TURNS = 3;
    private static final int ITEMS_PER_SECOND = 40;

    private final ToyProduct product;
    private final Tables tables;
    private final ToyBatches batches;
    private final int threads;
    private final int seconds;

    private EngineCommand(ToyProduct product, ToyBatches batches, int threads, int seconds) {
        this.product = product;
        this.tables = product.tables();
        this.batches = batches;
        this.threads = threads;
        this.seconds = seconds;
    }

    /** @return the exit status */
    public static int run(List<String> said) throws InterruptedException {
        var words = new Words(said, HELP);
        boolean kept = words.flag("--keep");
        int seconds = (int) words.number("--seconds", 60, 1, 3_600);
        int threads = (int) words.number("--threads", 4, 1, 64);
        words.requireNothingElse();
        var options = OwnInstance.options().withSetting("muniment.consumers.vision", threads);
        try (ToyProduct product = ToyProduct.start(options, kept)) {
            var batches = new ToyBatches(product, product.own().superuser());
            new EngineCommand(product, batches, threads, seconds).measure();
            return 0;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The evaluation could not be finished: " + e.getMessage(), e);
        }
    }

    private void measure() throws IOException, InterruptedException, SQLException {
        int warmUp = Math.max(5, seconds / 3);
        System.err.printf("Warm-up: engine %.1f, bare loop %.1f stages a second%n", engine(warmUp), bare(warmUp));
        var engine = new ArrayList<Double>();
        var bare = new ArrayList<Double>();
        for (int turn = 0; turn < TURNS; turn++) {
            engine.add(engine(seconds));
            bare.add(bare(seconds));
            System.err.printf("Engine %.1f, bare loop %.1f stages a second%n", engine.get(turn), bare.get(turn));
        }
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("stagesPerSecond", median(engine));
        line.put("peerPerSecond", median(bare));
        line.put("threads", threads);
        System.out.println(new ObjectMapper().writeValueAsString(line));
    }

    /** A batch of its own each time, long enough; what is left of it is cancelled, so that nothing runs beside the loop. */
    private double engine(int howLong) throws IOException, InterruptedException, SQLException {
        UUID batch = batches.many("toy-empty", howLong * ITEMS_PER_SECOND + 200, "");
        batches.tell(batch, "start");
        while (tables.number("select count(*) from batch_item where batch_id = ? and state = 'DRAFT'", batch) > 0) {
            Thread.sleep(100);
        }
        long before = done();
        long begin = System.nanoTime();
        Thread.sleep(howLong * 1_000L);
        long after = done();
        double rate = (after - before) * 1e9 / (System.nanoTime() - begin);
        batches.tell(batch, "cancel");
        Thread.sleep(2_000);
        return rate;
    }

    private long done() throws SQLException {
        return tables.number("select count(*) from stage_record where state = 'DONE'");
    }

    private double bare(int howLong) throws IOException, InterruptedException {
        Path folder = product.instance().data();
        Path part = folder.resolve("toy-loop.new");
        Path result = folder.resolve("toy-loop.result");
        Files.writeString(part, threads + " " + howLong);
        Files.move(part, folder.resolve("toy-loop.order"));
        for (int i = 0; i < (howLong + 60) * 10; i++) {
            if (Files.exists(result)) {
                long done = Long.parseLong(Files.readString(result));
                Files.delete(result);
                return done * 1.0 / howLong;
            }
            Thread.sleep(100);
        }
        throw new IOException("The bare loop has no result; the reason is in the server's log.");
    }

    private static double median(List<Double> values) {
        return Math.round(values.stream().sorted().toList().get(values.size() / 2) * 10) / 10.0;
    }
}
