package org.muniment.pictures;

import org.muniment.processing.SplitFile;
import org.muniment.processing.Stage;
import org.muniment.processing.StageFailure;
import org.muniment.processing.StageInput;
import org.muniment.processing.StageOutcome;

/** The stage {@code split}: says how many pages the file has. Its result is a {@link SplitFile}. */
public final class Split implements Stage {

    public static final String NAME = "split";

    private final Darkroom darkroom;

    public Split(Darkroom darkroom) {
        this.darkroom = darkroom;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public StageOutcome run(StageInput input) throws StageFailure {
        return StageOutcome.of(new SplitFile(darkroom.pages(input.original())));
    }
}
