package org.muniment.ingest;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.muniment.catalogue.Refusal;
import org.muniment.ingest.Deletion.Gone;
import org.muniment.storage.ContentId;
import org.muniment.storage.DerivedStore;
import org.muniment.storage.Holdings;

/**
 * Deletes for good: the rows first, in a transaction, then the files that showed what went. A file that cannot be taken
 * away at once has no row any more, and the sweep for orphans takes it later.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Deletions {

    private static final Logger LOG = Logger.getLogger(Deletions.class);

    /**
     * A file younger than this may be one that a stage has just kept and whose row is about to be written; longer than
     * that takes no transaction.
     */
    private static final Duration YOUNG = Duration.ofMinutes(10);

    @Inject
    private Deletion deletion;

    @Inject
    private Holdings holdings;

    @Inject
    private DerivedStore derived;

    /**
     * @param items how many went
     * @param files derived files that are gone
     * @param filesLater derived files that the sweep takes away within a day: too young, or not to be had at the moment
     */
    public record Deleted(int items, int files, int filesLater) {}

    /** What became of one of several. */
    public record Outcome(UUID item, Deleted deleted, Refusal refusal) {}

    public Deleted batch(UUID id, String who) {
        return clear(deletion.batch(id, who));
    }

    public Deleted item(UUID batch, UUID item, String who) {
        return clear(deletion.item(batch, item, who));
    }

    /** Each by itself, so that one that cannot go holds no other up. */
    public List<Outcome> items(UUID batch, List<UUID> items, String who) {
        return items.stream().map(item -> one(batch, item, who)).toList();
    }

    private Outcome one(UUID batch, UUID item, String who) {
        try {
            return new Outcome(item, item(batch, item, who), null);
        } catch (Refusal refusal) {
            return new Outcome(item, null, refusal);
        }
    }

    private Deleted clear(Gone gone) {
        int files = 0;
        int later = 0;
        Instant old = Instant.now().minus(YOUNG);
        for (ContentId id : gone.derived().isEmpty() ? List.<ContentId>of() : holdings.unknownDerived(gone.derived())) {
            if (discard(id, old)) {
                files++;
            } else {
                later++;
            }
        }
        return new Deleted(gone.items(), files, later);
    }

    private boolean discard(ContentId id, Instant old) {
        try {
            return derived.discard(id, old);
        } catch (IOException e) {
            LOG.warnf("The derived file %s could not be taken away now: %s", id.value(), e.getMessage());
            return false;
        }
    }
}
