package org.muniment.benchmarks.lists;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.muniment.benchmarks.Words;
import org.muniment.benchmarks.hostile.OwnInstance;
import org.muniment.benchmarks.hostile.Visitor;
import org.muniment.benchmarks.toy.ToyBatches;
import org.muniment.benchmarks.toy.ToyProduct;
import org.muniment.launcher.Options;

/** {@code evaluate lists}. */
public final class ListsCommand {

    public static final String HELP = """
            evaluate lists               measures how long the lists of a batch of ten thousand items take

            Starts a copy of the product, puts a batch of many items in all states into its tables, and asks for the list of
            batches, the card of the batch, and its items page by page, with and without a filter, as the pages do. The last
            line of standard output is one line of JSON with the 95th percentiles in milliseconds.

              --items N     items of the batch (10000)
              --requests N  of each sort (100)
              --quick       servers that start faster and work slower, for tests
              --keep        keep the data folder with its logs

            Exit status: 0 all of them are below 200 ms, 1 one is not, 2 the question makes no sense.
            """;

    private static final double LIMIT_MILLIS = 200;

    private final Visitor visitor;
    private final int requests;

    private ListsCommand(Visitor visitor, int requests) {
        this.visitor = visitor;
        this.requests = requests;
    }

    /** @return the exit status */
    public static int run(List<String> said) throws InterruptedException {
        var words = new Words(said, HELP);
        boolean kept = words.flag("--keep");
        var options = words.flag("--quick") ? Options.forTests() : OwnInstance.options();
        int items = (int) words.number("--items", 10_000, 1, 1_000_000);
        int requests = (int) words.number("--requests", 100, 20, 10_000);
        words.requireNothingElse();
        try (ToyProduct product = ToyProduct.start(options, kept)) {
            Visitor visitor = product.own().superuser();
            UUID batch = new ToyBatches(product, visitor).many("toy", items, "");
            fill(product, batch);
            return new ListsCommand(visitor, requests).measure(batch, items);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The evaluation could not be finished: " + e.getMessage(), e);
        }
    }

    /** Seven of ten read, the others failed, waiting or cancelled; each with its run and what it has done. */
    private static void fill(ToyProduct product, UUID batch) throws SQLException {
        product.tables().change("""
                update batch_item i set
                    state = (array['VETTING', 'VETTING', 'VETTING', 'VETTING', 'VETTING', 'VETTING', 'VETTING', 'FAILED',
                                   'CANCELLED', 'CANCELLED'])[1 + n % 10],
                    error = case when n % 10 = 7 then 'The toy was told to fail.' end
                from (select id, row_number() over (order by id) as n from batch_item where batch_id = ?) numbered
                where i.id = numbered.id
                """, batch);
        product.tables().change("""
                insert into run (id, artefact_id, item_id, batch_id, plan, state, stages_planned, stages_done, created_at,
                                 version)
                select gen_random_uuid(), artefact_id, id, batch_id, 'toy',
                       case state when 'VETTING' then 'DONE' when 'FAILED' then 'FAILED' else 'RUNNING' end,
                       4, case state when 'VETTING' then 4 else 1 end, now(), 0
                from batch_item where batch_id = ?
                """, batch);
        product.tables().change("""
                insert into stage_record (id, run_id, batch_id, stage, position, queue, state, attempts, ready_at,
                                          started_at, ended_at)
                select gen_random_uuid(), r.id, r.batch_id, 'toy-' || p + 1, p, 'vision',
                       case when p < r.stages_done then 'DONE' when r.state = 'FAILED' then 'FAILED' else 'WAITING' end,
                       1, now(), now(), now()
                from run r, generate_series(0, 3) p
                where r.batch_id = ? and p <= r.stages_done and p < 4
                """, batch);
        product.tables().change("update batch set state = 'CANCELLED', version = version + 1 where id = ?", batch);
        product.tables().change("analyze");
    }

    private int measure(UUID batch, int items) throws IOException, InterruptedException {
        String own = "/api/batches/" + batch;
        Map<String, Double> millis = new LinkedHashMap<>();
        millis.put("batchesMillis", percentile("/api/batches?limit=50"));
        millis.put("cardMillis", percentile(own));
        millis.put("listMillis", pages(own + "/items?limit=200"));
        millis.put("filterMillis", pages(own + "/items?limit=50&state=failed"));
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("items", items);
        line.putAll(millis);
        System.out.println(new ObjectMapper().writeValueAsString(line));
        return millis.values().stream().allMatch(value -> value < LIMIT_MILLIS) ? 0 : 1;
    }

    private double percentile(String path) throws IOException, InterruptedException {
        var times = new ArrayList<Double>();
        for (int i = 0; i < requests / 5 + requests; i++) {
            times.add(timed(path, new ArrayList<>()));
        }
        return percentile(times.subList(requests / 5, times.size()));
    }

    /** From the first page to the last, and again from the first. */
    private double pages(String path) throws IOException, InterruptedException {
        var times = new ArrayList<Double>();
        String cursor = "";
        for (int i = 0; i < requests / 5 + requests; i++) {
            var next = new ArrayList<String>();
            times.add(timed(path + cursor, next));
            cursor = next.isEmpty() ? "" : "&cursor=" + next.get(0);
        }
        return percentile(times.subList(requests / 5, times.size()));
    }

    private double timed(String path, List<String> next) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Visitor.Answer answer = visitor.get(path);
        double millis = (System.nanoTime() - begin) / 1e6;
        if (answer.status() != 200) {
            throw new IOException(path + " was answered with " + answer.status() + ".");
        }
        JsonNode cursor = answer.json().path("next");
        if (cursor.isTextual()) {
            next.add(cursor.asText());
        }
        return millis;
    }

    private static double percentile(List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        return Math.round(sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1) * 10) / 10.0;
    }
}
