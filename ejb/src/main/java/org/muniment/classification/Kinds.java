package org.muniment.classification;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import java.util.stream.Collectors;
import org.muniment.catalogue.Kind;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;
import org.muniment.events.Change;
import org.muniment.ingest.Batch;
import org.muniment.ingest.BatchState;
import org.muniment.ingest.Imports;
import org.muniment.processing.Plans;

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

    private Kind require(String word) {
        return plans.kind(word)
                .orElseThrow(() -> new Refusal(
                        Reason.INVALID,
                        "kind",
                        "The kind has to be one of: "
                                + plans.kinds().stream().map(Kind::word).collect(Collectors.joining(", ")) + "."));
    }
}
