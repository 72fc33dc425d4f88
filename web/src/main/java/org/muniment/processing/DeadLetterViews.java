package org.muniment.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Says why a message died. The broker does not know; its text and the tables do. */
@ApplicationScoped
public class DeadLetterViews {

    /** As the server is configured: {@code max-delivery-attempts} of the queues. */
    private static final int DELIVERIES = 3;

    private static final int SHOWN = 80;

    @Inject
    private DeadLetters letters;

    @Inject
    private Traces traces;

    /** The newest first. */
    List<DeadLetterView> all() {
        List<DeadLetterView> views =
                new ArrayList<>(letters.all().stream().map(this::view).toList());
        Collections.reverse(views);
        return views;
    }

    private DeadLetterView view(DeadLetter letter) {
        WakeUp said = letter.wakeUp();
        Optional<TraceHead> run = said == null || said.runId() == null ? Optional.empty() : traces.head(said.runId());
        Why why = why(letter, run);
        return new DeadLetterView(
                letter.id(),
                letter.queue(),
                why.reason(),
                why.detail(),
                said == null ? null : said.stage(),
                run.map(TraceHead::id).orElse(null),
                run.map(TraceHead::artefactId).orElse(null),
                run.map(TraceHead::title).orElse(null),
                DELIVERIES,
                letter.arrived());
    }

    record Why(String reason, String detail) {}

    static Why why(DeadLetter letter, Optional<TraceHead> run) {
        WakeUp said = letter.wakeUp();
        if (letter.body() == null) {
            return new Why("Body cannot be read", "a message without text");
        }
        if (said == null) {
            return new Why("Body cannot be read", "not what a stage is called with: " + shortened(letter.body()));
        }
        if (!said.isKnown()) {
            return new Why(
                    "Unknown form",
                    "type %s, version %d; this server knows %s, version %d"
                            .formatted(said.type(), said.version(), WakeUp.TYPE, WakeUp.VERSION));
        }
        if (run.isEmpty()) {
            return new Why("Run is gone", "it was deleted before the message came");
        }
        return new Why("Not taken", "it can be read, and was given back all the same; its stage is safe in the tables");
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
