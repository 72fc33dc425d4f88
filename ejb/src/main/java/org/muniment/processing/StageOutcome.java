package org.muniment.processing;

import java.util.List;
import java.util.Optional;

/**
 * What a stage hands back: values to apply, never an effect of its own.
 *
 * @param result a record of this project, kept as JSON with the stage and read back by the stages after it
 * @param model the model that said so; empty when no model was asked
 * @param files pictures or other bytes that the stage derived, as temporary files in its scratch folder; they are
 *     named by content hash when the outcome is applied
 * @param reports what it says about its work, in order; kept with the trace of the run
 */
public record StageOutcome(Record result, Optional<ModelUse> model, List<DerivedFile> files, List<Report> reports) {

    public StageOutcome {
        files = List.copyOf(files);
        reports = List.copyOf(reports);
    }

    public StageOutcome(Record result, Optional<ModelUse> model, List<DerivedFile> files) {
        this(result, model, files, List.of());
    }

    public static StageOutcome of(Record result) {
        return new StageOutcome(result, Optional.empty(), List.of());
    }

    public static StageOutcome of(Record result, ModelUse model) {
        return new StageOutcome(result, Optional.of(model), List.of());
    }

    /** The same, and what there is to say about it. */
    public StageOutcome saying(Report... said) {
        return new StageOutcome(result, model, files, List.of(said));
    }
}
