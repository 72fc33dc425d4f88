package org.muniment.benchmarks.toy;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.muniment.benchmarks.hostile.Visitor;

/** Brings toys in: files that tell their stages what to do. */
public final class ToyBatches {

    private final AtomicInteger numbers = new AtomicInteger();
    private final Visitor visitor;
    private final Tables tables;

    public ToyBatches(ToyProduct product, Visitor visitor) {
        this.visitor = visitor;
        this.tables = product.tables();
    }

    /** An empty batch. */
    public UUID open(String kind) throws IOException, InterruptedException {
        var answer = visitor.postJson("/api/batches", Map.of("name", "Toys", "kind", kind));
        if (answer.status() != 201) {
            throw new IOException("A batch could not be opened; the answer was " + answer.status() + ".");
        }
        return UUID.fromString(answer.json().path("id").asText());
    }

    /**
     * One file.
     *
     * @param words see {@link ToyPicture}
     * @return its item
     */
    public UUID add(UUID batch, String words) throws IOException, InterruptedException {
        int number = numbers.incrementAndGet();
        var answer = visitor.post(
                "/api/batches/" + batch + "/items?name=" + number + ".png",
                "application/octet-stream",
                BodyPublishers.ofByteArray(ToyPicture.of(number, words)));
        if (answer.status() != 201) {
            throw new IOException("A file was answered with " + answer.status() + ".");
        }
        return UUID.fromString(answer.json().path("id").asText());
    }

    /**
     * Thousands of items at once, not begun: one comes in through the door, the others are copies of it in the tables, for
     * the door would take minutes.
     */
    public UUID many(String kind, int items, String words) throws IOException, InterruptedException, SQLException {
        UUID batch = open(kind);
        UUID first = add(batch, words);
        tables.change("""
                with made as (
                    select gen_random_uuid() as artefact, gen_random_uuid() as item from generate_series(2, ?)),
                model as (select * from batch_item where id = ?),
                artefacts as (
                    insert into artefact (id, kind, title, original_id, page, created_by, created_at, version)
                    select made.artefact, a.kind, a.title, a.original_id, a.page, a.created_by, now(), 0
                    from made, model join artefact a on a.id = model.artefact_id)
                insert into batch_item (id, batch_id, artefact_id, file_name, state, added_at, version)
                select made.item, model.batch_id, made.artefact, model.file_name, 'DRAFT', now(), 0 from made, model
                """, items, first);
        return batch;
    }

    /** A begun batch with so many stages that wait, runs and all, put into the tables at once. */
    public UUID waiting(String kind, int items) throws IOException, InterruptedException, SQLException {
        UUID batch = many(kind, items, "");
        tables.change("""
                with runs as (
                    insert into run (id, artefact_id, item_id, batch_id, plan, state, stages_planned, stages_done,
                                     created_at, version)
                    select gen_random_uuid(), artefact_id, id, batch_id, ?, 'RUNNING', 10, 0, now(), 0
                    from batch_item where batch_id = ? returning id, batch_id),
                stages as (
                    insert into stage_record (id, run_id, batch_id, stage, position, queue, state, ready_at)
                    select gen_random_uuid(), id, batch_id, 'empty-1', 0, 'vision', 'WAITING', now() from runs),
                items as (update batch_item set state = 'QUEUED' where batch_id = ?)
                update batch set state = 'PROCESSING', started_at = now(), version = version + 1 where id = ?
                """, kind, batch, batch, batch);
        return batch;
    }

    /**
     * {@code start}, {@code cancel} or {@code resume}.
     *
     * @return the status of the answer
     */
    public int tell(UUID batch, String what) throws IOException, InterruptedException {
        return visitor.post("/api/batches/" + batch + "/" + what, "application/json", BodyPublishers.noBody())
                .status();
    }
}
