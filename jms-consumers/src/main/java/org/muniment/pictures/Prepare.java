package org.muniment.pictures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muniment.processing.DerivedFile;
import org.muniment.processing.PreparedPage;
import org.muniment.processing.Report;
import org.muniment.processing.Stage;
import org.muniment.processing.StageFailure;
import org.muniment.processing.StageInput;
import org.muniment.processing.StageOutcome;

/**
 * The stage {@code prepare}: decodes one page of the original, makes it upright and brings its colours to sRGB. Derives
 * the files {@code pyramid} and {@code thumbnail}; its result is a {@link PreparedPage}.
 */
public final class Prepare implements Stage {

    public static final String NAME = "prepare";
    public static final String PYRAMID = "pyramid";
    public static final String THUMBNAIL = "thumbnail";

    private final Darkroom darkroom;

    public Prepare(Darkroom darkroom) {
        this.darkroom = darkroom;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public StageOutcome run(StageInput input) throws StageFailure {
        var pyramid = input.scratch().resolve("pyramid.tif");
        var thumbnail = input.scratch().resolve("thumbnail.jpg");
        var developed = darkroom.develop(input.original(), input.page(), pyramid, thumbnail);
        return new StageOutcome(
                new PreparedPage(developed.width(), developed.height(), developed.metadata(), developed.impression()),
                Optional.empty(),
                List.of(
                        new DerivedFile(PYRAMID, "image/tiff", pyramid),
                        new DerivedFile(THUMBNAIL, "image/jpeg", thumbnail)),
                List.of(Report.info(
                        "The upright picture has %,d x %,d pixels (%.1f megapixels)."
                                .formatted(
                                        developed.width(),
                                        developed.height(),
                                        (double) developed.width() * developed.height() / 1_000_000),
                        Map.of("width", developed.width(), "height", developed.height(), "page", input.page()))));
    }
}
