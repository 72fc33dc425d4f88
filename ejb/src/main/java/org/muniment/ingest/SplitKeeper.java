package org.muniment.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.muniment.catalogue.Artefact;
import org.muniment.events.Change;
import org.muniment.processing.ResultKeeper;
import org.muniment.processing.Run;
import org.muniment.processing.Runs;
import org.muniment.processing.SplitFile;
import org.muniment.processing.StageOutcome;

/**
 * Makes items of the pages that {@code split} found: the first page goes on as the item that the file came in as, each
 * further one gets an artefact, an item and a run that begins behind {@code split}. All of it is part of the
 * transaction that applies the outcome, so a batch never looks finished in between.
 */
@ApplicationScoped
public class SplitKeeper implements ResultKeeper {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Runs runs;

    @Inject
    private Event<Change> changes;

    @Override
    public String stage() {
        return SplitFile.STAGE;
    }

    @Override
    public void keep(Run run, StageOutcome outcome) {
        int pages = ((SplitFile) outcome.result()).pages();
        BatchItem first = database.find(BatchItem.class, run.itemId());
        if (pages > 1 && !isSplit(first)) {
            // The batch before the original, as an upload takes them: in another order the two could wait for each
            // other.
            Batch batch = database.find(Batch.class, run.batchId(), LockModeType.PESSIMISTIC_WRITE);
            runs.beginAt(run.stagesDone() + 1, furtherPages(first, pages));
            changes.fire(Change.ofBatch(batch.id(), batch.version()));
        }
        first.artefact().original().hold(pages);
    }

    /** After a rebuilding of the catalogue a file is read again whose pages are there. */
    private boolean isSplit(BatchItem first) {
        return !database.createQuery("select i.id from BatchItem i where i.splitFrom = :first", UUID.class)
                .setParameter("first", first.id())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private List<BatchItem> furtherPages(BatchItem first, int pages) {
        Artefact artefact = first.artefact();
        String title = artefact.title();
        artefact.rename(titleOf(title, 1));
        Instant now = Instant.now();
        List<BatchItem> further = IntStream.rangeClosed(2, pages)
                .mapToObj(page -> Artefact.furtherPage(artefact, page, titleOf(title, page), now))
                .peek(database::persist)
                .map(page -> BatchItem.furtherPage(first, page))
                .toList();
        further.forEach(database::persist);
        // Runs name their items by id, so Hibernate cannot know that the items have to be there before.
        database.flush();
        return further;
    }

    static String titleOf(String file, int page) {
        return file + ", page " + page;
    }
}
