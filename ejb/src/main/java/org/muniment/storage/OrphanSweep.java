package org.muniment.storage;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Takes away bytes that no row names any more: those of originals that were deleted, and what a crash left between the
 * bytes and their row. Only what is older than a day goes, so that no upload under way loses anything. The other
 * direction, a row without bytes, is found by {@link FixityWatch}.
 */
@Singleton
public class OrphanSweep {

    /** How long bytes lie without a row before they are taken away. */
    public static final Duration GRACE = Duration.ofDays(1);

    private static final Logger LOG = Logger.getLogger(OrphanSweep.class);
    private static final int AT_ONCE = 500;

    private final Holdings holdings;
    private final OriginalStore originals;
    private final DerivedStore derived;

    @Inject
    public OrphanSweep(Holdings holdings, OriginalStore originals, DerivedStore derived) {
        this.holdings = holdings;
        this.originals = originals;
        this.derived = derived;
    }

    /** @return how many files are gone */
    public int once() throws IOException {
        Instant young = Instant.now().minus(GRACE);
        int gone = 0;
        List<ContentId> forgotten;
        do {
            forgotten = holdings.forgetUnreferenced(GRACE);
            gone += discard(originals::discard, forgotten, young);
        } while (forgotten.size() == AT_ONCE);
        try (Stream<ContentId> ids = originals.ids()) {
            gone += sweep(ids, this::orphans, originals::discard, young);
        }
        try (Stream<ContentId> ids = derived.ids()) {
            gone += sweep(ids, holdings::unknownDerived, derived::discard, young);
        }
        if (gone > 0) {
            LOG.infof("%d files that no record names were taken out of the store", gone);
        }
        return gone;
    }

    /**
     * Originals that neither the database nor a record of their own speaks of. Where the database was lost, or an older
     * one was put in its place, the records are all that is left of the catalogue: what they name is never taken away.
     */
    private Set<ContentId> orphans(List<ContentId> some) throws IOException {
        Set<ContentId> unknown = holdings.unknownOriginals(some);
        for (Iterator<ContentId> each = unknown.iterator(); each.hasNext(); ) {
            ContentId id = each.next();
            if (originals.record(id).isPresent()) {
                LOG.warnf("Original %s is not in the database, but its record is there; it stays", id);
                each.remove();
            }
        }
        return unknown;
    }

    private static int sweep(Stream<ContentId> ids, Unknown unknown, Discarding discarding, Instant young)
            throws IOException {
        int gone = 0;
        Iterator<ContentId> all = ids.iterator();
        while (all.hasNext()) {
            List<ContentId> some = new ArrayList<>(AT_ONCE);
            while (all.hasNext() && some.size() < AT_ONCE) {
                some.add(all.next());
            }
            gone += discard(discarding, unknown.of(some), young);
        }
        return gone;
    }

    private static int discard(Discarding discarding, Iterable<ContentId> ids, Instant young) throws IOException {
        int gone = 0;
        for (ContentId id : ids) {
            gone += discarding.discard(id, young) ? 1 : 0;
        }
        return gone;
    }

    @FunctionalInterface
    private interface Unknown {
        Set<ContentId> of(List<ContentId> some) throws IOException;
    }

    @FunctionalInterface
    private interface Discarding {
        boolean discard(ContentId id, Instant keptBefore) throws IOException;
    }
}
