package org.muniment.system.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import org.muniment.benchmarks.hostile.Visitor;
import org.muniment.benchmarks.toy.Tables;
import org.muniment.benchmarks.toy.ToyBatches;
import org.muniment.benchmarks.toy.ToyProduct;

/** Batches of toys: files that tell their stages what to do. */
final class Toys {

    private static final String OPEN =
            "select count(*) from batch_item where batch_id = ? and state in ('DRAFT', 'QUEUED', 'PROCESSING')";

    private final ToyBatches batches;
    private final Tables tables;

    Toys(ToyProduct product, Visitor visitor) {
        this.batches = new ToyBatches(product, visitor);
        this.tables = product.tables();
    }

    /** A batch that is begun. */
    UUID batch(String kind, String... words) throws IOException, InterruptedException {
        UUID batch = open(kind);
        for (String word : words) {
            add(batch, word);
        }
        start(batch);
        return batch;
    }

    UUID open(String kind) throws IOException, InterruptedException {
        return batches.open(kind);
    }

    /** @return the item */
    UUID add(UUID batch, String words) throws IOException, InterruptedException {
        return batches.add(batch, words);
    }

    void start(UUID batch) throws IOException, InterruptedException {
        post(batch, "start", 202);
    }

    void post(UUID batch, String what, int status) throws IOException, InterruptedException {
        assertThat(batches.tell(batch, what)).as(what).isEqualTo(status);
    }

    /** A huge batch that is begun, with every run in place. */
    UUID waiting(String kind, int items) throws IOException, InterruptedException, SQLException {
        return batches.waiting(kind, items);
    }

    /** A large batch that is begun. */
    UUID many(String kind, int items, String words) throws IOException, InterruptedException, SQLException {
        UUID batch = batches.many(kind, items, words);
        start(batch);
        return batch;
    }

    /** @return how many seconds it took */
    double awaitEnd(UUID batch, int seconds) throws InterruptedException, SQLException {
        long begin = System.nanoTime();
        while (number(OPEN, batch) > 0) {
            assertThat((System.nanoTime() - begin) / 1e9).as("seconds").isLessThan(seconds);
            Thread.sleep(50);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    /** Waits until a question about something has a positive answer. */
    void await(String sql, UUID id, int seconds) throws InterruptedException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (true) {
            try {
                if (number(sql, id) > 0) {
                    return;
                }
            } catch (SQLException away) {
                Thread.sleep(100);
            }
            assertThat(System.nanoTime()).as(sql).isLessThan(end);
            Thread.sleep(20);
        }
    }

    long number(String sql, Object... values) throws SQLException {
        return tables.number(sql, values);
    }

    String state(UUID item) throws SQLException {
        return tables.texts("select state from batch_item where id = ?", item).get(0);
    }

    String error(UUID item) throws SQLException {
        return tables.texts("select coalesce(error, '') from batch_item where id = ?", item)
                .get(0);
    }

    /** Attempts at the stage at which an item stands. */
    long attempts(UUID item) throws SQLException {
        return number("""
                select s.attempts from stage_record s join run r on r.id = s.run_id and s.position = r.stages_done
                where r.item_id = ?
                """, item);
    }

    /** Outcomes of an item that were applied. */
    long effects(UUID item) throws SQLException {
        return number("select count(*) from toy_effect where item_id = ?", item);
    }
}
