package org.muniment.ingest;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.muniment.catalogue.Artefact;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;
import org.muniment.events.Change;
import org.muniment.identity.Hand;
import org.muniment.ingest.VettingDecision.Before;

/**
 * The table on which an item lies while a person decides about it: nobody else changes it meanwhile, and what is decided
 * is written down. The item is locked before its batch, as where outcomes are applied.
 */
@Stateless
public class VettingTable {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private VettingClaims claims;

    @Inject
    private Event<Change> changes;

    /** Whether the decision may change the state of the whole batch. */
    public enum Reach {
        ITEM,
        BATCH
    }

    /**
     * @param version the version that the person saw
     * @throws Refusal when there is no such item, somebody was faster, or the batch is not open for decisions
     */
    public BatchItem take(UUID batch, UUID itemId, long version, Reach reach) {
        BatchItem item = Optional.ofNullable(database.find(BatchItem.class, itemId, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.batch().id().equals(batch))
                .orElseThrow(Refusal::notFound);
        if (item.version() != version) {
            throw new Refusal(Reason.STALE, whatHappened(item));
        }
        requireOpen(batch, reach);
        return item;
    }

    private String whatHappened(BatchItem item) {
        return decisions(item.id()).stream()
                .findFirst()
                .map(latest -> latest.sentence() + ". Look at it again before you decide.")
                .orElse("This page was changed meanwhile. Look at it again before you decide.");
    }

    private void requireOpen(UUID batch, Reach reach) {
        // Read anew under the lock: an integration that begins waits for this, or this for it.
        String state = (String) database.createNativeQuery(
                        "select state from batch where id = :batch for " + (reach == Reach.BATCH ? "update" : "share"))
                .setParameter("batch", batch)
                .getSingleResult();
        switch (BatchState.valueOf(state)) {
            case PROCESSING, VETTING -> {}
            case DRAFT -> throw new Refusal(Reason.CONFLICT, "The reading of this batch was not started yet.");
            case INTEGRATING ->
                throw new Refusal(Reason.CONFLICT, "This batch is being integrated. Cancel that first to decide anew.");
            case COMPLETED -> throw new Refusal(Reason.CONFLICT, "This batch is integrated; its decisions are closed.");
            case CANCELLED -> throw new Refusal(Reason.CONFLICT, "This batch is cancelled. Resume it first.");
        }
    }

    /** Writes down what was decided; the change of the item itself is the caller's. */
    public VettingDecision note(BatchItem item, Verdict verdict, Hand by, String reason, Before before, String after) {
        VettingDecision decision = new VettingDecision(item.id(), verdict, by, reason, before, after);
        database.persist(decision);
        return decision;
    }

    /** Gives the item away and tells who is looking. */
    public BatchItem done(BatchItem item, Hand by) {
        item.decide(Instant.now());
        database.flush();
        claims.drop(item.id(), by);
        changes.fire(Change.ofItem(
                "item-changed", item.batch().id(), item.id(), item.artefact().id(), item.version()));
        return item;
    }

    /** All decisions about an item, the newest first. */
    public List<VettingDecision> decisions(UUID item) {
        return database.createQuery(
                        "select d from VettingDecision d where d.itemId = :item order by d.id desc",
                        VettingDecision.class)
                .setParameter("item", item)
                .getResultList();
    }

    /** What holds: the newest decision that nobody took back. */
    public Optional<VettingDecision> standing(UUID item) {
        return decisions(item).stream()
                .filter(decision -> decision.verdict() != Verdict.UNDO && !decision.isUndone())
                .findFirst();
    }

    static Before asItIs(BatchItem item) {
        Artefact artefact = item.artefact();
        return new Before(
                item.state(),
                item.error().orElse(null),
                artefact.title(),
                artefact.titleBy().orElse(null),
                artefact.titleAt().orElse(null),
                null,
                null,
                null);
    }
}
