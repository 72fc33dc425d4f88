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
 */
public record StageOutcome(Record result, Optional<ModelUse> model, List<DerivedFile> files) {

    public StageOutcome {
        files = List.copyOf(files);
    }

    public static StageOutcome of(Record result) {
        return new StageOutcome(result, Optional.empty(), List.of());
    }

    public static StageOutcome of(Record result, ModelUse model) {
        return new StageOutcome(result, Optional.of(model), List.of());
    }
}
