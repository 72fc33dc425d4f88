package org.muniment.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.muniment.http.Words;
import org.muniment.identity.Hand;
import org.muniment.ingest.VettingView.DecisionView;
import org.muniment.ingest.VettingView.Text;
import org.muniment.ingest.VettingView.Title;
import org.muniment.processing.Rereading;
import org.muniment.processing.Run;
import org.muniment.processing.Runs;
import org.muniment.transcription.Transcript;
import org.muniment.transcription.Transcripts;

/** Gathers what is shown of an item to somebody who decides about it. */
@ApplicationScoped
public class VettingViews {

    private static final Set<ItemState> OPEN =
            EnumSet.of(ItemState.VETTING, ItemState.FAILED, ItemState.CONFIRMED, ItemState.REJECTED);

    @Inject
    private Items items;

    @Inject
    private VettingTable table;

    @Inject
    private VettingQueue queue;

    @Inject
    private VettingClaims claims;

    @Inject
    private Transcripts transcripts;

    @Inject
    private Runs runs;

    @Inject
    private Rereading rereading;

    VettingView of(UUID batch, UUID id, Hand caller) {
        BatchItem item = items.require(batch, id);
        List<VettingDecision> decisions = table.decisions(id);
        Optional<Transcript> transcript = transcripts.of(item.artefact().id());
        VettingQueue.Place place = queue.placeOf(batch, id);
        boolean open = OPEN.contains(item.state());
        return new VettingView(
                item.id(),
                batch,
                item.artefact().id(),
                item.artefact().kind().word(),
                item.fileName(),
                Title.of(item.artefact(), caller),
                transcript.map(Text::of).orElse(null),
                Words.of(item.state()),
                item.error().orElse(null),
                item.result().orElse(null),
                item.version(),
                place.position(),
                place.items(),
                place.previous().orElse(null),
                place.next().orElse(null),
                VettingView.claim(claims.of(id).orElse(null), caller),
                decisions.stream()
                        .map(decision -> DecisionView.of(decision, caller))
                        .toList(),
                isUndoable(item, decisions, caller),
                open
                        && transcript
                                .filter(read -> read.by().isEmpty() && read.characters() > 0)
                                .isEmpty(),
                open ? rereading.stages(id) : List.of(),
                runs.latestOfItem(id).map(Run::settings).orElse(Map.of()));
    }

    private static boolean isUndoable(BatchItem item, List<VettingDecision> decisions, Hand caller) {
        return decisions.stream()
                .filter(decision -> decision.verdict() != Verdict.UNDO && !decision.isUndone())
                .findFirst()
                .filter(last -> VettingView.isSame(last.by(), caller))
                .filter(last -> last.verdict() == Verdict.SEND_BACK
                        ? item.state() == ItemState.QUEUED
                        : OPEN.contains(item.state()))
                .isPresent();
    }
}
