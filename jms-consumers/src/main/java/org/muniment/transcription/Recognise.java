package org.muniment.transcription;

import java.util.List;
import java.util.Map;
import org.muniment.models.InstalledModel;
import org.muniment.pictures.Prepare;
import org.muniment.processing.PreparedPage;
import org.muniment.processing.Report;
import org.muniment.processing.Stage;
import org.muniment.processing.StageFailure;
import org.muniment.processing.StageInput;
import org.muniment.processing.StageOutcome;

/** The stage {@code recognise}: reads each line. Its result is a {@link ReadPage}. */
public final class Recognise implements Stage {

    public static final String NAME = "recognise";

    private final InstalledModel model;
    private final Recogniser recogniser;
    private final Thoroughness thoroughness;

    /**
     * @param model reads a line of Traditional Chinese
     * @param thoroughness where nobody asks for another
     */
    public Recognise(InstalledModel model, Thoroughness thoroughness) {
        this.model = model;
        this.recogniser = new Recogniser(model);
        this.thoroughness = thoroughness;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public StageOutcome run(StageInput input) throws StageFailure {
        var prepared = input.result(Prepare.NAME, PreparedPage.class);
        var ordered = input.result(OrderColumns.NAME, OrderedLines.class);
        if (ordered.lines().isEmpty()) {
            // Nothing was found to ask the model about; the page still says with which one it would have been read.
            return StageOutcome.of(new ReadPage(ordered.writingMode(), List.of()), model.use(0))
                    .saying(Report.warning("There was no line to read.", Map.of()));
        }
        var picture = UprightPicture.read(input.file(Prepare.PYRAMID));
        var page = WorkingPage.of(picture, prepared.width(), prepared.height(), ordered.skewDegrees());
        try {
            var lines = new PageReader(recogniser, Wanted.readings(input, thoroughness)).read(page, ordered);
            var confidence = lines.stream()
                    .flatMap(line -> line.characters().stream())
                    .mapToDouble(ReadCharacter::confidence)
                    .average()
                    .orElse(0);
            return StageOutcome.of(new ReadPage(ordered.writingMode(), lines), model.use(confidence))
                    .saying(PageReports.read(lines));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw StageFailure.passing("The reading was interrupted.", e);
        }
    }
}
