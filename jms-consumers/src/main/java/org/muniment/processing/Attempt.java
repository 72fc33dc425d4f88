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
    private Workbench workbench;

    @Inject
    private Patience patience;

    @Inject
    private ScratchFolders scratchFolders;

    @Inject
    private DerivedStore derivedStore;

    @Inject
    private OriginalStore originals;

    public void make(Claim claim) {
        try {
            work(claim, patience.with(() -> workOrders.of(claim.runId())));
        } catch (StageFailure failure) {
            LOG.infof("Stage %s of run %s failed: %s", claim.stage(), claim.runId(), failure.getMessage());
            patience.with(() -> outcomes.fail(claim, failure));
        } catch (Workbench.Unforeseen unforeseen) {
            breakOff(claim, unforeseen.getCause());
        } catch (IOException | RuntimeException | LinkageError | OutOfMemoryError | StackOverflowError unforeseen) {
            breakOff(claim, unforeseen);
        }
    }

    private void work(Claim claim, WorkOrder order) throws StageFailure, IOException {
        try (Scratch scratch = scratchFolders.open();
                OriginalAtHand original = new OriginalAtHand(originals, order.original())) {
            StageInput input = new OrderedInput(order, original, scratch.folder());
            StageOutcome outcome = workbench.run(stages.named(claim.stage()), input, claim);
            List<KeptFile> files = keep(outcome);
            if (!patience.with(() -> outcomes.apply(claim, outcome, files))) {
                LOG.infof("Stage %s was finished elsewhere; this outcome is dropped", claim.stageId());
            }
        }
    }

    private void breakOff(Claim claim, Throwable unforeseen) {
        LOG.errorf(unforeseen, "Stage %s of run %s broke off", claim.stage(), claim.runId());
        patience.with(() -> outcomes.fail(claim, brokenOff(claim, unforeseen)));
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
