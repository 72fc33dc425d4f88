package org.muniment.ingest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.muniment.catalogue.Artefact;
import org.muniment.http.Words;
import org.muniment.identity.Hand;
import org.muniment.ingest.VettingClaims.Claim;
import org.muniment.transcription.Transcript;

/**
 * An item as somebody sees it who decides about it.
 *
 * @param title with whose word it is
 * @param text what was read or typed; null where there is none
 * @param error why a stage gave up; also when a person has filled the page in since
 * @param result what integration did with it, as a sentence; null before
 * @param claim who has it open; null when nobody has
 * @param decisions the newest first
 * @param undoable whether the caller can take the last decision back
 * @param fillable whether a person may type the text
 * @param stages that it can be sent back to
 * @param settings with which it was last read again; empty before
 */
public record VettingView(
        UUID id,
        UUID batchId,
        UUID artefactId,
        String kind,
        String fileName,
        Title title,
        Text text,
        String state,
        String error,
        String result,
        long version,
        long position,
        long items,
        UUID previous,
        UUID next,
        ClaimView claim,
        List<DecisionView> decisions,
        boolean undoable,
        boolean fillable,
        List<String> stages,
        Map<String, String> settings) {

    /** @param by whose word it is; null where it came from the file's name */
    public record Title(String value, String by, boolean mine, Instant at) {

        static Title of(Artefact artefact, Hand caller) {
            return new Title(
                    artefact.title(),
                    artefact.titleBy().map(Hand::name).orElse(null),
                    artefact.titleBy().filter(by -> isSame(by, caller)).isPresent(),
                    artefact.titleAt().orElse(null));
        }
    }

    /**
     * @param typedBy who typed it; null where a model read it
     * @param model which model read it; null where a person typed it
     * @param confidence the mean over the characters, 0 to 1; null where a person typed it
     */
    public record Text(int characters, int uncertain, Double confidence, String model, String typedBy, Instant at) {

        static Text of(Transcript transcript) {
            return new Text(
                    transcript.characters(),
                    transcript.uncertain(),
                    transcript.confidence().orElse(null),
                    transcript
                            .model()
                            .map(use -> use.name() + " " + use.version())
                            .orElse(null),
                    transcript.by().map(Hand::name).orElse(null),
                    transcript.readAt());
        }
    }

    /**
     * @param verdict such as {@code confirm} or {@code send-back}
     * @param after what it was changed to, where it changed a value
     * @param before the title before, where it changed that
     */
    public record DecisionView(
            UUID id,
            String verdict,
            String by,
            boolean mine,
            Instant at,
            String reason,
            String before,
            String after,
            boolean undone) {

        static DecisionView of(VettingDecision decision, Hand caller) {
            return new DecisionView(
                    decision.id(),
                    Words.of(decision.verdict()),
                    decision.by().name(),
                    isSame(decision.by(), caller),
                    decision.at(),
                    decision.reason().orElse(null),
                    decision.verdict() == Verdict.CORRECT
                            ? decision.before()
                                    .map(VettingDecision.Before::title)
                                    .orElse(null)
                            : null,
                    decision.after().orElse(null),
                    decision.isUndone());
        }
    }

    static ClaimView claim(Claim claim, Hand caller) {
        return claim == null ? null : ClaimView.of(claim, caller);
    }

    static boolean isSame(Hand one, Hand other) {
        return one.account().equals(other.account());
    }
}
