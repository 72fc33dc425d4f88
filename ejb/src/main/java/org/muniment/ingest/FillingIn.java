package org.muniment.ingest;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.muniment.catalogue.Artefact;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;
import org.muniment.identity.Hand;
import org.muniment.ingest.VettingDecision.Before;
import org.muniment.ingest.VettingTable.Reach;
import org.muniment.pictures.Pictures;
import org.muniment.transcription.Transcript;
import org.muniment.transcription.Transcripts;
import org.muniment.transcription.TypedText;

/** A person types what no stage could read. It is that person's word, and no run ever writes over it. */
@Stateless
public class FillingIn {

    private static final int TEXT_LIMIT = 100_000;

    @Inject
    private VettingTable table;

    @Inject
    private Transcripts transcripts;

    @Inject
    private Pictures pictures;

    /** @param title null to leave it as it is */
    public BatchItem fill(UUID batch, UUID id, long version, String title, TypedText typed, Hand by) {
        if (typed.text() == null || typed.text().isBlank()) {
            throw new Refusal(Reason.INVALID, "text", "Type what stands on the page.");
        }
        Vetting.checked(typed.text(), "text", TEXT_LIMIT);
        Optional<String> words = Optional.ofNullable(title).map(Vetting::checkedTitle);
        BatchItem item = table.take(batch, id, version, Reach.ITEM);
        Vetting.requireReadable(item);
        UUID artefact = item.artefact().id();
        if (isReadByAModel(artefact)) {
            throw new Refusal(
                    Reason.CONFLICT, "A model has read this page. Only what could not be read is filled in by hand.");
        }
        Before before = transcripts
                .typed(artefact)
                .map(earlier -> VettingTable.asItIs(item)
                        .withText(transcripts.textOf(earlier), earlier.by().orElseThrow()))
                .orElseGet(() -> VettingTable.asItIs(item));
        table.note(item, Verdict.FILL, by, null, before, typed.text());
        transcripts.type(artefact, typed, sizeOf(item.artefact()), by);
        words.filter(chosen -> !chosen.equals(item.artefact().title()))
                .ifPresent(chosen -> item.artefact().entitle(chosen, by, Instant.now()));
        // Confirmed or rejected before: what it says has changed, so it is looked at anew.
        item.settle(ItemState.VETTING, item.error().orElse(null));
        return table.done(item, by);
    }

    private boolean isReadByAModel(UUID artefact) {
        return transcripts.ofRun(artefact).filter(read -> read.characters() > 0).isPresent();
    }

    private Transcript.Size sizeOf(Artefact artefact) {
        return pictures.of(artefact.id())
                .map(picture -> new Transcript.Size(picture.width(), picture.height()))
                .orElseGet(() -> new Transcript.Size(
                        artefact.original().width().orElse(1),
                        artefact.original().height().orElse(1)));
    }
}
