package org.muniment.toy;

import org.muniment.processing.ResultKeeper;
import org.muniment.processing.Run;
import org.muniment.processing.StageOutcome;

/** Writes down that an outcome of its stage was applied. */
record ToyKeeper(String stage, ToyEffects effects) implements ResultKeeper {

    @Override
    public void keep(Run run, StageOutcome outcome) {
        effects.add(run.itemId(), stage);
    }
}
