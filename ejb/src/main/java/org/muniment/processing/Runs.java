package org.muniment.processing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;
import org.muniment.events.Change;
import org.muniment.ingest.BatchItem;
import org.muniment.ingest.BatchState;
import org.muniment.ingest.ItemState;

/** What is being done to artefacts, and how it begins. */
@Stateless
public class Runs {

    /** Items whose runs are begun in one transaction at most. */
    static final int CHUNK = 500;

    private static final int MOST_TOLD_ONE_BY_ONE = 50;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Plans plans;

    @Inject
    private BatchReading batchReading;

    @Inject
    private Event<Change> changes;

    /**
     * Gives a run to items of started batches that have none yet, {@value #CHUNK} at most. Batches take turns: a small one
     * does not wait until a large one has all its runs.
     *
     * @return how many; fewer than {@value #CHUNK} when nothing is left
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int beginNext() {
        @SuppressWarnings("unchecked")
        List<UUID> ids = database.createNativeQuery("""
                        select i.id from batch_item i join (
                            select next.id, next.turn from (select id from batch where state = 'PROCESSING') b
                            cross join lateral (
                                select d.id, row_number() over (order by d.id) as turn from batch_item d
                                where d.batch_id = b.id and d.state = 'DRAFT' order by d.id limit :chunk) next
                            order by next.turn, next.id limit :chunk) chosen on chosen.id = i.id
                        where i.state = 'DRAFT'
                        order by chosen.turn, i.id
                        for update of i skip locked
                        """, UUID.class)
                .setParameter("chunk", CHUNK)
                .getResultList();
        if (!ids.isEmpty()) {
            begin(ids);
        }
        return ids.size();
    }

    private void begin(List<UUID> ids) {
        List<BatchItem> items = database.createQuery("""
                        select i from BatchItem i join fetch i.artefact join fetch i.batch
                        where i.id in :ids order by i.id
                        """, BatchItem.class)
                .setParameter("ids", ids)
                .getResultList();
        items.forEach(item -> persistRun(item, start(item)));
        database.flush();
        // One statement for all: each statement of its own would look through everything that was persisted before.
        database.createNativeQuery("""
                        update batch_item set state = 'QUEUED', error = null, version = version + 1 where id in (:ids)
                        """).setParameter("ids", ids).executeUpdate();
        tell(items);
    }

    /** Of a few each by itself, of many the batch: a page that follows it reads the items anew. */
    private void tell(List<BatchItem> items) {
        if (items.size() > MOST_TOLD_ONE_BY_ONE) {
            items.stream()
                    .map(BatchItem::batch)
                    .distinct()
                    .forEach(batch -> changes.fire(Change.ofBatch(batch.id(), batch.version())));
            return;
        }
        items.forEach(item -> changes.fire(Change.ofItem(
                "item-changed", item.batch().id(), item.id(), item.artefact().id(), item.version() + 1)));
    }

    /**
     * Gives runs to further pages of a file; part of the transaction that found them.
     *
     * @param position the stage of the plan at which they begin, from 0; the ones before it were done for the file
     */
    public void beginAt(int position, Collection<BatchItem> pages) {
        pages.forEach(page -> persistRun(page, position));
    }

    private void persistRun(BatchItem item, int position) {
        Plan plan = plans.of(item.artefact().kind());
        Instant now = Instant.now();
        Run run = new Run(item.artefact().id(), item.id(), item.batch().id(), plan, now);
        run.skipTo(position);
        database.persist(run);
        database.persist(new StageRecord(run, position, plan.steps().get(position), now));
    }

    /** Where the run of an item that was not begun starts: a further page that comes back from its record was split off long ago. */
    private int start(BatchItem item) {
        return item.splitFrom().isEmpty()
                ? 0
                : plans.of(item.artefact().kind()).steps().stream()
                                .map(Plan.Step::stage)
                                .toList()
                                .indexOf(SplitFile.STAGE)
                        + 1;
    }

    /** Asks once more for the stage at which an item failed. */
    public void retry(UUID batch, UUID itemId) {
        BatchItem item = Optional.ofNullable(database.find(BatchItem.class, itemId))
                .filter(found -> found.batch().id().equals(batch))
                .orElseThrow(Refusal::notFound);
        if (item.batch().state() == BatchState.CANCELLED) {
            throw new Refusal(Reason.CONFLICT, "This batch is cancelled. Resume it first.");
        }
        if (item.state() != ItemState.FAILED) {
            // A page that a person filled in, confirmed or rejected has a failed run too.
            throw new Refusal(Reason.CONFLICT, "This file did not fail; there is nothing to repeat.");
        }
        Run run = latestOfItem(itemId)
                .map(found -> database.find(Run.class, found.id(), LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.state() == RunState.FAILED)
                .orElseThrow(() -> new Refusal(Reason.CONFLICT, "This file did not fail; there is nothing to repeat."));
        database.createNativeQuery("""
                        update stage_record
                        set state = 'WAITING', attempts = 0, lapses = 0, ready_at = now(), claim = null, ended_at = null
                        where run_id = :run and state = 'FAILED'
                        """).setParameter("run", run.id()).executeUpdate();
        run.resume();
        moveItem(itemId, "QUEUED", null);
        batchReading.reopen(batch);
        changes.fire(
                Change.ofItem("item-changed", batch, itemId, item.artefact().id(), item.version() + 1));
    }

    public Optional<Run> find(UUID id) {
        return Optional.ofNullable(database.find(Run.class, id));
    }

    public Optional<Run> latestOfItem(UUID item) {
        return database.createQuery("select r from Run r where r.itemId = :item order by r.id desc", Run.class)
                .setParameter("item", item)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How far the run of an item is, and the stage it stands at; null when the plan is done. */
    public record Progress(UUID item, String stage, int done, int planned) {}

    /** By item; items without a run are absent. */
    public Map<UUID, Progress> progressOf(Collection<UUID> items) {
        if (items.isEmpty()) {
            return Map.of();
        }
        return database.createQuery("""
                        select r.itemId, s.stage, r.stagesDone, r.stagesPlanned
                        from Run r left join StageRecord s on s.runId = r.id and s.position = r.stagesDone
                        where r.itemId in :items order by r.id
                        """, Object[].class)
                .setParameter("items", items)
                .getResultStream()
                .map(row -> new Progress((UUID) row[0], (String) row[1], (int) row[2], (int) row[3]))
                .collect(Collectors.toMap(Progress::item, Function.identity(), (earlier, later) -> later));
    }

    /** The records of a run so far, in the order of its plan. */
    public List<StageRecord> stages(UUID run) {
        return database.createQuery(
                        "select s from StageRecord s where s.runId = :run order by s.position", StageRecord.class)
                .setParameter("run", run)
                .getResultList();
    }

    /** Says what became of an item; part of the transaction that made it so. */
    public void moveItem(UUID item, String state, String error) {
        database.createNativeQuery(
                        "update batch_item set state = :state, error = :error, version = version + 1 where id = :item")
                .setParameter("state", state)
                .setParameter("error", error)
                .setParameter("item", item)
                .executeUpdate();
    }
}
