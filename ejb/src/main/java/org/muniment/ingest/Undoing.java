package org.muniment.ingest;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;
import org.muniment.identity.Hand;
import org.muniment.ingest.VettingDecision.Before;
import org.muniment.ingest.VettingTable.Reach;
import org.muniment.processing.BatchReading;
import org.muniment.processing.Rereading;
import org.muniment.transcription.Transcript;
import org.muniment.transcription.Transcripts;

/** A person takes the last decision back that was made about an item, when it was that person's own. */
@Stateless
public class Undoing {

    @Inject
    private VettingTable table;

    @Inject
    private Rereading rereading;

    @Inject
    private Transcripts transcripts;

    @Inject
    private BatchReading batchReading;

    public BatchItem undo(UUID batch, UUID id, long version, Hand by) {
        Optional<VettingDecision> seen = table.standing(id);
        boolean sentBack = seen.filter(last -> last.verdict() == Verdict.SEND_BACK && isOf(last, by))
                .isPresent();
        // The stage before the item, as where outcomes are applied. If this is refused below, it is rolled back.
        boolean withdrawn = sentBack && rereading.withdraw(runOf(seen.get()));
        BatchItem item = table.take(batch, id, version, sentBack ? Reach.BATCH : Reach.ITEM);
        VettingDecision last = table.standing(id)
                .orElseThrow(() -> new Refusal(Reason.CONFLICT, "There is no decision to take back."));
        if (!isOf(last, by)) {
            throw new Refusal(
                    Reason.CONFLICT,
                    last.sentence() + ". Only " + last.by().name()
                            + " can take that back; you can decide otherwise instead.");
        }
        if (last.verdict() == Verdict.SEND_BACK) {
            if (!withdrawn) {
                throw new Refusal(
                        Reason.CONFLICT, "The page is being read again or has been; that cannot be taken back.");
            }
        } else {
            Vetting.requireReadable(item);
        }
        restore(item, last);
        last.takeBack(table.note(item, Verdict.UNDO, by, null, null, null));
        BatchItem undone = table.done(item, by);
        if (withdrawn) {
            batchReading.closeWhenRead(batch);
        }
        return undone;
    }

    private void restore(BatchItem item, VettingDecision decision) {
        Before before = decision.before().orElseThrow();
        if (decision.verdict() != Verdict.CORRECT) {
            item.settle(before.state(), before.error());
        }
        if (decision.verdict() == Verdict.CORRECT || decision.verdict() == Verdict.FILL) {
            item.artefact().entitle(before.title(), before.titleBy(), before.titleAt());
        }
        if (decision.verdict() == Verdict.FILL) {
            UUID artefact = item.artefact().id();
            Transcript.Size size = transcripts.typed(artefact).orElseThrow().size();
            transcripts.untype(artefact);
            if (before.text() != null) {
                transcripts.type(artefact, before.text(), size, before.textBy());
            }
        }
    }

    private static UUID runOf(VettingDecision decision) {
        return decision.before().orElseThrow().run();
    }

    private static boolean isOf(VettingDecision decision, Hand by) {
        return decision.by().account().equals(by.account());
    }
}
