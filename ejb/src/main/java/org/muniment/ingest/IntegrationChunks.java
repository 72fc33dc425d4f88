package org.muniment.ingest;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.muniment.events.Change;

/**
 * The steps of an integration, each of at most {@value #CHUNK} items and safe to be done again. Items are locked before
 * their batch, as where outcomes are applied; whoever cancels holds the batch, and a step that comes after it changes
 * nothing.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IntegrationChunks {

    static final int CHUNK = 100;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Imports imports;

    @Inject
    private Event<Change> changes;

    public List<UUID> underWay() {
        @SuppressWarnings("unchecked")
        List<UUID> batches = database.createNativeQuery(
                        "select id from batch where state = 'INTEGRATING' order by id", UUID.class)
                .getResultList();
        return batches;
    }

    /** Whether a node died between the two halves of cancelling an integration. */
    public boolean anyLeftBehind() {
        return (boolean) database.createNativeQuery("""
                        select exists (select from batch_item i join batch b on b.id = i.batch_id
                                       where i.state = 'INTEGRATING' and b.state <> 'INTEGRATING')
                        """).getSingleResult();
    }

    /** Says of rejected items what became of them. */
    public int tellRejected(UUID batch) {
        return change(batch, "state = 'REJECTED' and result is null", """
                update batch_item i set version = version + 1, result = coalesce(
                    (select 'Rejected by ' || d.by_name || ': ' || d.reason from vetting_decision d
                     where d.item_id = i.id and d.verdict = 'REJECT' and d.undone_by is null
                     order by d.id desc limit 1), 'Rejected')
                where i.id in (:items)
                """);
    }

    /** Takes confirmed items in hand. */
    public int mark(UUID batch) {
        return change(batch, "state = 'CONFIRMED'", """
                update batch_item i set state = 'INTEGRATING', version = version + 1 where i.id in (:items)
                """);
    }

    /** Puts what is in hand into the catalogue, where everybody sees it from the commit on. */
    public int place(UUID batch) {
        return change(batch, "state = 'INTEGRATING'", """
                with placed as (
                    select id, row_number() over (order by id) as page, count(*) over () as pages from batch_item
                    where batch_id = :batch and state in ('CONFIRMED', 'INTEGRATING', 'COMPLETED'))
                update batch_item i set state = 'COMPLETED', version = i.version + 1,
                    result = 'In the catalogue as “' || a.title || '”, page ' || p.page || ' of ' || p.pages || '.'
                        || coalesce(' It is marked for the collection “' || b.collection
                                    || '”; there are no collections yet to file it in.', '')
                from placed p, artefact a, batch b
                where i.id in (:items) and p.id = i.id and a.id = i.artefact_id and b.id = i.batch_id
                """);
    }

    /** The batch is complete when nothing of it is left to do. */
    public void end(UUID id) {
        Batch batch = imports.requireLocked(id);
        if (batch.state() != BatchState.INTEGRATING || count(id, "state in ('CONFIRMED', 'INTEGRATING')") > 0) {
            return;
        }
        if (count(id, "state not in ('REJECTED', 'COMPLETED')") > 0) {
            // Something opened an item again after all: people decide about it first.
            batch.vetAgain();
        } else {
            batch.complete(Instant.now());
        }
        database.flush();
        changes.fire(Change.ofBatch(id, batch.version()));
    }

    private int change(UUID batch, String which, String how) {
        @SuppressWarnings("unchecked")
        List<UUID> items = database.createNativeQuery(
                        "select id from batch_item where batch_id = :batch and " + which
                                + " order by id limit :chunk for update skip locked",
                        UUID.class)
                .setParameter("batch", batch)
                .setParameter("chunk", CHUNK)
                .getResultList();
        if (items.isEmpty()) {
            return 0;
        }
        Object[] row =
                (Object[]) database.createNativeQuery("select state, version from batch where id = :batch for share")
                        .setParameter("batch", batch)
                        .getSingleResult();
        if (!"INTEGRATING".equals(row[0])) {
            return 0;
        }
        Query update = database.createNativeQuery(how).setParameter("items", items);
        if (how.contains(":batch")) {
            update.setParameter("batch", batch);
        }
        int changed = update.executeUpdate();
        changes.fire(Change.ofBatch(batch, ((Number) row[1]).longValue()));
        return changed;
    }

    private long count(UUID batch, String which) {
        return ((Number) database.createNativeQuery(
                                "select count(*) from batch_item where batch_id = :batch and " + which)
                        .setParameter("batch", batch)
                        .getSingleResult())
                .longValue();
    }
}
