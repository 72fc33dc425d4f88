package org.muniment.transcription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.muniment.events.Json;
import org.muniment.processing.ModelUse;
import org.muniment.processing.PreparedPage;
import org.muniment.processing.ResultKeeper;
import org.muniment.processing.Run;
import org.muniment.processing.StageOutcome;
import org.muniment.processing.StageResults;

/** Makes a transcript of what {@code recognise} said. */
@ApplicationScoped
public class TranscriptKeeper implements ResultKeeper {

    @Inject
    private StageResults results;

    @Inject
    private Transcripts transcripts;

    @Override
    public String stage() {
        return "recognise";
    }

    @Override
    public void keep(Run run, StageOutcome outcome) {
        ReadPage page = (ReadPage) outcome.result();
        ModelUse model = outcome.model()
                .orElseThrow(() -> new IllegalArgumentException("recognise has to say which model it used"));
        transcripts.keep(run.artefactId(), run.id(), page, sizeOf(run), model);
    }

    private Transcript.Size sizeOf(Run run) {
        PreparedPage prepared = Optional.ofNullable(results.of(run.id()).get("prepare"))
                .map(json -> Json.read(json, PreparedPage.class))
                .orElseThrow(() -> new IllegalStateException("The page was read before it was prepared."));
        return new Transcript.Size(prepared.width(), prepared.height());
    }
}
