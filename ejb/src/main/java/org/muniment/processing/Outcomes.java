package org.muniment.processing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.muniment.events.Change;
import org.muniment.storage.ContentId;
import org.muniment.storage.DerivedFiles;

/** Applies what stages say, each exactly once: everything here happens in one transaction that the claim guards. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Outcomes {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Plans plans;

    @Inject
    private Runs runs;

    @Inject
    private BatchReading batchReading;

    @Inject
    private Retries retries;

    @Inject
    private DerivedFiles derivedFiles;

    @Inject
    private Closings closings;

    @Inject
    private Keepers keepers;

    @Inject
    private Event<Change> changes;

    /** A derived file that lies in the store already and waits for its row. */
    public record KeptFile(String role, String mediaType, ContentId contentId, long bytes) {}

    /**
     * Applies the outcome, closes the record and lets the next stage in.
     *
     * @return false when the claim had gone to somebody else; then nothing was changed
     */
    public boolean apply(Claim claim, StageOutcome outcome, List<KeptFile> files) {
        if (!closings.done(claim, outcome)) {
            return false;
        }
        Run run = database.find(Run.class, claim.runId(), LockModeType.PESSIMISTIC_WRITE);
        for (KeptFile file : files) {
            derivedFiles.put(run.artefactId(), file.role(), file.mediaType(), file.contentId(), file.bytes());
        }
        keepers.keep(claim.stage(), run, outcome);
        run.stageDone();
        tell("stage-done", run, claim.stage());
        Plan plan = plans.named(run.plan());
        int next = run.stagesDone();
        if (next < plan.steps().size()) {
            database.persist(new StageRecord(run, next, plan.steps().get(next), Instant.now()));
        } else {
            end(run, RunState.DONE, "VETTING", null);
        }
        return true;
    }

    /**
     * A stage could not do its work: it waits for another attempt when that can help, otherwise its run ends here.
     *
     * @return false when the claim had gone to somebody else; then nothing was changed
     */
    public boolean fail(Claim claim, StageFailure failure) {
        boolean again = failure.isPassing() && claim.attempt() < retries.attempts();
        if (!closings.failed(claim, failure.getMessage(), again ? retries.delayAfter(claim.attempt()) : null)) {
            return false;
        }
        Run run = database.find(Run.class, claim.runId(), LockModeType.PESSIMISTIC_WRITE);
        tell("stage-failed", run, claim.stage());
        if (!again) {
            end(run, RunState.FAILED, "FAILED", failure.getMessage());
        }
        return true;
    }

    /** Gives a stage whose node died back to the backlog, or ends it when that has happened too often. */
    public void lapse(UUID stageId) {
        StageRecord record = database.find(StageRecord.class, stageId);
        boolean again = record.attempts() < retries.attempts();
        String reason = "The node stopped %d times while it was at work on this page (%s)."
                .formatted(record.attempts(), record.stage());
        if (!closings.lapsed(stageId, reason, again)) {
            return;
        }
        Run run = database.find(Run.class, record.runId(), LockModeType.PESSIMISTIC_WRITE);
        tell("stage-failed", run, record.stage());
        if (!again) {
            end(run, RunState.FAILED, "FAILED", reason);
        }
    }

    private void end(Run run, RunState how, String itemState, String error) {
        run.end(how, Instant.now());
        database.flush();
        runs.moveItem(run.itemId(), itemState, error);
        tell("item-changed", run, null);
        batchReading.closeWhenRead(run.batchId());
    }

    private void tell(String type, Run run, String stage) {
        changes.fire(Change.ofStage(type, run.batchId(), run.itemId(), run.artefactId(), run.id(), stage));
    }
}
