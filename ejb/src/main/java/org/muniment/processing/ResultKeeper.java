package org.muniment.processing;

/**
 * Writes what one stage said to where people look for it, inside the transaction that applies the outcome. A stage
 * whose result only the next stage needs has no keeper.
 */
public interface ResultKeeper {

    /** The stage whose results it keeps. */
    String stage();

    void keep(Run run, StageOutcome outcome);
}
