package org.muniment.toy;

import org.muniment.processing.Stage;
import org.muniment.processing.StageInput;
import org.muniment.processing.StageOutcome;

/** Does nothing and says so. */
record EmptyStage(String name) implements Stage {

    /** @param done always */
    record Nothing(boolean done) {}

    private static final StageOutcome NOTHING = StageOutcome.of(new Nothing(true));

    @Override
    public StageOutcome run(StageInput input) {
        return NOTHING;
    }
}
