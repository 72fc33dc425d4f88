package org.muniment.classification;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import java.util.stream.Collectors;
import org.muniment.catalogue.Artefact;
import org.muniment.catalogue.Kind;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;
import org.muniment.events.Change;
import org.muniment.ingest.Batch;
import org.muniment.ingest.BatchItem;
import org.muniment.ingest.BatchState;
import org.muniment.ingest.Imports;
import org.muniment.ingest.ItemState;
import org.muniment.ingest.Items;
import org.muniment.processing.Plans;
import org.muniment.processing.Runs;
import org.muniment.processing.Turn;

/** What kind of thing people say that something is. */
@Stateless
public class Kinds {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Imports imports;

    @Inject
    private Plans plans;

    @Inject
    private Items items;

    @Inject
    private Runs runs;

    @Inject
    private Turn turn;

    @Inject
    private Classifications classifications;

    @Inject
    private Event<Change> changes;

    /**
     * Says of a batch that nobody started yet, and of all that is in it, what it holds.
     *
     * @throws Refusal when there is no such kind, or the reading has begun
     */
    public Batch sayOfDraft(UUID id, String word) {
        Kind kind = require(word);
        Batch batch = imports.requireLocked(id);
        if (batch.state() != BatchState.DRAFT) {
            throw new Refusal(
                    Reason.CONFLICT,
                    "This batch was started already. Say of each item what it is, if it is not right.");
        }
        database.createNativeQuery("update batch set kind = :kind, version = version + 1 where id = :batch")
                .setParameter("kind", kind.word())
                .setParameter("batch", id)
                .executeUpdate();
        database.createNativeQuery("""
                        update artefact set kind = :kind, version = version + 1
                        where id in (select artefact_id from batch_item where batch_id = :batch)
                        """)
                .setParameter("kind", kind.word())
                .setParameter("batch", id)
                .executeUpdate();
        database.refresh(batch);
        changes.fire(Change.ofBatch(id, batch.version()));
        return batch;
    }

    /**
     * Says of an item what it is; its run goes on as that, where there is more to do.
     *
     * @param by the account's name
     * @throws Refusal when there is no such kind, or the item is not waiting for a person
     */
    public BatchItem sayOf(UUID batchId, UUID itemId, String word, String by) {
        Kind kind = require(word);
        if (plans.isOpen(kind)) {
            throw new Refusal(Reason.INVALID, "kind", "Say what it is, not that nobody knows.");
        }
        // The item before the batch, as everybody takes them who decides about items.
        BatchItem item = items.require(batchId, itemId);
        database.refresh(item, LockModeType.PESSIMISTIC_WRITE);
        Batch batch = imports.requireLocked(batchId);
        if (item.state() != ItemState.VETTING) {
            throw new Refusal(
                    Reason.CONFLICT,
                    "Only of an item that waits for a person can be said what it is. Look at it again.");
        }
        if (batch.state() != BatchState.VETTING && batch.state() != BatchState.PROCESSING) {
            throw new Refusal(Reason.CONFLICT, "This batch is cancelled, or its pages are in the catalogue already.");
        }
        Artefact artefact = item.artefact();
        boolean another = !artefact.kind().equals(kind);
        artefact.become(kind);
        classifications.decide(artefact.id(), by);
        boolean more = another && turn.take(itemId, kind);
        database.flush();
        runs.moveItem(itemId, more ? "QUEUED" : "VETTING", null);
        if (more) {
            batch.reopen();
        }
        database.flush();
        database.refresh(item);
        changes.fire(Change.ofItem("item-changed", batchId, itemId, artefact.id(), item.version()));
        changes.fire(Change.ofBatch(batchId, batch.version()));
        return items.require(batchId, itemId);
    }

    private Kind require(String word) {
        return plans.kind(word)
                .orElseThrow(() -> new Refusal(
                        Reason.INVALID,
                        "kind",
                        "The kind has to be one of: "
                                + plans.kinds().stream().map(Kind::word).collect(Collectors.joining(", ")) + "."));
    }
}
