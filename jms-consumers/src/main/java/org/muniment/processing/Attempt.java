package org.muniment.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.muniment.processing.Outcomes.KeptFile;
import org.muniment.processing.ScratchFolders.Scratch;
import org.muniment.storage.DerivedStore;
import org.muniment.storage.OriginalStore;

/** Does a claimed stage: gathers its input, runs it, hands its outcome in. No transaction is open while it works. */
@ApplicationScoped
public class Attempt {

    private static final Logger LOG = Logger.getLogger(Attempt.class);

    @Inject
    private Stages stages;

    @Inject
    private WorkOrders workOrders;

    @Inject
    private Outcomes outcomes;

    @Inject
    private ScratchFolders scratchFolders;

    @Inject
    private DerivedStore derivedStore;

    @Inject
    private OriginalStore originals;

    public void make(Claim claim) {
        WorkOrder order = workOrders.of(claim.runId());
        try (Scratch scratch = scratchFolders.open();
                OriginalAtHand original = new OriginalAtHand(originals, order.original())) {
            StageInput input = new OrderedInput(order, original, scratch.folder());
            StageOutcome outcome = stages.named(claim.stage()).run(input);
            if (!outcomes.apply(claim, outcome, keep(outcome))) {
                LOG.infof("Stage %s was finished elsewhere; this outcome is dropped", claim.stageId());
            }
        } catch (StageFailure failure) {
            LOG.infof("Stage %s of run %s failed: %s", claim.stage(), claim.runId(), failure.getMessage());
            outcomes.fail(claim, failure);
        } catch (IOException | RuntimeException | LinkageError | OutOfMemoryError | StackOverflowError unforeseen) {
            LOG.errorf(unforeseen, "Stage %s of run %s broke off", claim.stage(), claim.runId());
            outcomes.fail(claim, brokenOff(claim, unforeseen));
        }
    }

    /** The bytes first: should the transaction fail, a file without a row does no harm. */
    private List<KeptFile> keep(StageOutcome outcome) throws IOException {
        List<KeptFile> kept = new ArrayList<>();
        for (DerivedFile file : outcome.files()) {
            long bytes = Files.size(file.file());
            kept.add(new KeptFile(file.role(), file.mediaType(), derivedStore.keep(file.file()), bytes));
        }
        return kept;
    }

    private static StageFailure brokenOff(Claim claim, Throwable cause) {
        String what = cause instanceof OutOfMemoryError ? "not enough memory" : "an unforeseen error";
        return StageFailure.passing(
                "The stage %s stopped at this page (%s, attempt %d). Nothing is lost."
                        .formatted(claim.stage(), what, claim.attempt()),
                cause);
    }
}
