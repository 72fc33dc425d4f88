package org.muniment.processing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;
import org.muniment.events.Change;
import org.muniment.ingest.Batch;
import org.muniment.ingest.BatchState;
import org.muniment.ingest.Imports;

/** Stops the work on a batch, and lets it be taken up again where it stopped. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Halts {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Imports imports;

    @Inject
    private Event<Change> changes;

    /**
     * The first half of cancelling: once this is committed no stage of the batch begins. {@link #dropWork} is the
     * second, in a transaction of its own: an outcome that is being applied holds its stage and wants the batch, so
     * whoever held the batch and wanted the stage would wait for it in a circle.
     */
    public void forbid(UUID id) {
        Batch batch = imports.requireLocked(id);
        if (batch.state() != BatchState.PROCESSING) {
            throw new Refusal(Reason.CONFLICT, "Only a batch that is being read can be cancelled.");
        }
        batch.cancel(Instant.now());
    }

    /**
     * Takes the claims of running stages away, so that what they find is dropped, and marks what is left undone. The
     * attempts that are broken off here do not count against their stages.
     */
    public Batch dropWork(UUID id) {
        database.createNativeQuery("""
                        with old as (
                            select id, claim from stage_record
                            where batch_id = :batch and state in ('SENT', 'LEASED') order by id for update),
                        dropped as (
                            update stage_record s
                            set state = 'WAITING', claim = null, sent_at = null, ended_at = now(), ready_at = now(),
                                attempts = attempts - case when state = 'LEASED' then 1 else 0 end
                            from old where s.id = old.id
                            returning s.run_id, s.stage, old.claim),
                        attempt as (
                            update stage_attempt a set ended_at = now(), ending = 'CANCELLED'
                            from dropped where a.id = dropped.claim)
                        insert into report (run_id, stage, attempt_id, level, message)
                        select run_id, stage, claim, 'WARNING',
                               'A person stopped the batch while this was at work. What it finds is dropped.'
                        from dropped where claim is not null
                        """).setParameter("batch", id).executeUpdate();
        database.createNativeQuery("""
                        update batch_item set state = 'CANCELLED', version = version + 1
                        where batch_id = :batch and state in ('DRAFT', 'QUEUED', 'PROCESSING')
                        """).setParameter("batch", id).executeUpdate();
        return told(imports.require(id));
    }

    /** Does what is missing and nothing twice. */
    public Batch resume(UUID id) {
        Batch batch = imports.requireLocked(id);
        if (batch.state() != BatchState.CANCELLED) {
            throw new Refusal(Reason.CONFLICT, "Only a cancelled batch can be resumed.");
        }
        int left = database.createNativeQuery("""
                        update batch_item set version = version + 1, state = case
                            when exists (select from run where item_id = batch_item.id) then 'QUEUED' else 'DRAFT' end
                        where batch_id = :batch and state in ('DRAFT', 'CANCELLED')
                        """).setParameter("batch", id).executeUpdate();
        batch.resume(left > 0, Instant.now());
        database.flush();
        return told(batch);
    }

    private Batch told(Batch batch) {
        changes.fire(Change.ofBatch(batch.id(), batch.version()));
        return batch;
    }
}
