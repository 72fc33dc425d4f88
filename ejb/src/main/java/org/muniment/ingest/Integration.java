package org.muniment.ingest;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;
import org.muniment.events.Change;

/**
 * Begins and ends the way of what people confirmed into the catalogue. That a batch is being integrated is a state in the database, and every
 * node goes on with it once a second: a node that dies in the middle leaves whole items behind, and another one does the
 * rest ({@link IntegrationRound}).
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Integration {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Imports imports;

    @Inject
    private Event<Change> changes;

    /** @throws Refusal saying how many items are open, when there are some */
    public Batch begin(UUID id) {
        Batch batch = imports.requireLocked(id);
        switch (batch.state()) {
            case VETTING -> {}
            case INTEGRATING -> throw new Refusal(Reason.CONFLICT, "This batch is being integrated already.");
            case COMPLETED -> throw new Refusal(Reason.CONFLICT, "This batch is integrated already.");
            case PROCESSING -> throw new Refusal(Reason.CONFLICT, "Some of its pages are still being read.");
            default -> throw new Refusal(Reason.CONFLICT, "Only a batch that was read and vetted can be integrated.");
        }
        long open = open(id);
        if (open > 0) {
            throw new Refusal(
                    Reason.CONFLICT,
                    open == 1
                            ? "1 page is still open. Confirm or reject it first."
                            : "%,d pages are still open. Confirm or reject them first.".formatted(open));
        }
        batch.integrate();
        return told(batch);
    }

    /**
     * The first half of cancelling: once this is committed no item is integrated any more. {@link #giveBack} is the
     * second, in a transaction of its own, because a chunk holds its items and wants the batch.
     */
    public void forbid(UUID id) {
        Batch batch = imports.requireLocked(id);
        if (batch.state() != BatchState.INTEGRATING) {
            throw new Refusal(Reason.CONFLICT, "This batch is not being integrated.");
        }
        batch.vetAgain();
        told(batch);
    }

    /** Items that were about to be integrated when somebody said no are confirmed again, no more and no less. */
    public int giveBack() {
        return database.createNativeQuery("""
                        update batch_item set state = 'CONFIRMED', version = version + 1
                        where id in (select i.id from batch_item i join batch b on b.id = i.batch_id
                                     where i.state = 'INTEGRATING' and b.state <> 'INTEGRATING'
                                     order by i.id for update of i skip locked)
                        """).executeUpdate();
    }

    private long open(UUID batch) {
        return ((Number) database.createNativeQuery("""
                                select count(*) from batch_item
                                where batch_id = :batch and state not in ('CONFIRMED', 'REJECTED', 'COMPLETED')
                                """)
                        .setParameter("batch", batch)
                        .getSingleResult())
                .longValue();
    }

    private Batch told(Batch batch) {
        database.flush();
        changes.fire(Change.ofBatch(batch.id(), batch.version()));
        return batch;
    }
}
