package org.muniment.processing;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.muniment.events.Change;

/** When the reading of a batch is over, and when it begins again; part of the transaction that made it so. */
@Stateless
public class BatchReading {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Event<Change> changes;

    /** The lock on the batch makes the last two runs of it queue up, so that the later one sees both ended. */
    public void closeWhenRead(UUID batch) {
        database.createNativeQuery("select version from batch where id = :batch for update")
                .setParameter("batch", batch)
                .getSingleResult();
        int closed =
                database.createNativeQuery("""
                        update batch set state = 'VETTING', ended_at = now(), version = version + 1
                        where id = :batch and state = 'PROCESSING'
                          and not exists (select from batch_item
                                          where batch_id = :batch and state in ('DRAFT', 'QUEUED', 'PROCESSING'))
                        """).setParameter("batch", batch).executeUpdate();
        tell(batch, closed);
    }

    /** Something of the batch is to be read again. */
    public void reopen(UUID batch) {
        int reopened =
                database.createNativeQuery("""
                        update batch set state = 'PROCESSING', ended_at = null, version = version + 1
                        where id = :batch and state = 'VETTING'
                        """).setParameter("batch", batch).executeUpdate();
        tell(batch, reopened);
    }

    private void tell(UUID batch, int changed) {
        if (changed == 1) {
            long version = ((Number) database.createNativeQuery("select version from batch where id = :batch")
                            .setParameter("batch", batch)
                            .getSingleResult())
                    .longValue();
            changes.fire(Change.ofBatch(batch, version));
        }
    }
}
