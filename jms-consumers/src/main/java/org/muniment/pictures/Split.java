package org.muniment.pictures;

import java.util.Map;
import org.muniment.nodes.Settings;
import org.muniment.processing.Report;
import org.muniment.processing.SplitFile;
import org.muniment.processing.Stage;
import org.muniment.processing.StageFailure;
import org.muniment.processing.StageInput;
import org.muniment.processing.StageOutcome;

/** The stage {@code split}: says how many pages the file has. Its result is a {@link SplitFile}. */
public final class Split implements Stage {

    public static final String NAME = SplitFile.STAGE;

    private final Darkroom darkroom;
    private final int pageLimit;

    /** With the limit that the settings name. */
    public Split(Darkroom darkroom) {
        this(darkroom, Settings.PAGES_PER_FILE.value().intValue());
    }

    /** @param pageLimit pages of one file at most */
    Split(Darkroom darkroom, int pageLimit) {
        this.darkroom = darkroom;
        this.pageLimit = pageLimit;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public StageOutcome run(StageInput input) throws StageFailure {
        int pages = darkroom.pages(input.original());
        if (pages > pageLimit) {
            throw StageFailure.lasting(
                    "This file has %,d pages; the limit is %,d. Divide it or ask your administrator."
                            .formatted(pages, pageLimit),
                    null);
        }
        return StageOutcome.of(new SplitFile(pages))
                .saying(Report.info(
                        pages == 1 ? "The file has one page." : "The file has %,d pages.".formatted(pages),
                        Map.of("pages", pages)));
    }
}
