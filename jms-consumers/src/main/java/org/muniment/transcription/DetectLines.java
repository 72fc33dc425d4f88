package org.muniment.transcription;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muniment.models.InstalledModel;
import org.muniment.pictures.Prepare;
import org.muniment.processing.PreparedPage;
import org.muniment.processing.Stage;
import org.muniment.processing.StageFailure;
import org.muniment.processing.StageInput;
import org.muniment.processing.StageOutcome;

/**
 * The stage {@code detect-lines}: finds where lines are written. A detector says where there is writing at all and which
 * way it runs; the ink itself says where each line begins and ends, which it does more exactly. The result is
 * {@link DetectedLines}.
 */
public final class DetectLines implements Stage {

    public static final String NAME = "detect-lines";

    private static final int DETECTOR_SIDE = 736;

    private final InstalledModel model;
    private final TextDetector detector;

    /** @param model tells writing from everything else */
    public DetectLines(InstalledModel model) {
        this.model = model;
        this.detector = new TextDetector(model.loaded(), DETECTOR_SIDE);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public StageOutcome run(StageInput input) throws StageFailure {
        var prepared = input.result(Prepare.NAME, PreparedPage.class);
        var picture = UprightPicture.read(input.file(Prepare.PYRAMID));
        try {
            var map = detector.look(picture, prepared.width());
            var lines = find(Brightness.of(picture), prepared, map, Wanted.direction(input));
            double confidence = lines.lines().stream()
                    .mapToDouble(DetectedLine::confidence)
                    .average()
                    .orElse(0);
            return StageOutcome.of(lines, model.use(confidence)).saying(PageReports.found(lines));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw StageFailure.passing("The search for lines was interrupted.", e);
        }
    }

    private static DetectedLines find(
            Brightness brightness, PreparedPage prepared, TextMap map, Optional<WritingMode> wanted) {
        int width = prepared.width();
        int height = prepared.height();
        double skew = Skew.of(brightness, width, height);
        var placement = new Placement(width, height, WorkingPage.scaleFor(width, height), skew);
        var writing = WorkingPage.of(brightness, placement).writing();
        var frame = new Frame(placement, wanted.orElseGet(() -> Direction.of(writing, map)));
        var lines = new ArrayList<DetectedLine>();
        for (var column : Columns.of(frame.upended(writing))) {
            double confidence = Support.of(map, frame, column.across(), column.along());
            if (confidence >= Support.LEAST) {
                lines.add(new DetectedLine(frame.outline(column.across(), column.along()), confidence));
            }
        }
        return new DetectedLines(frame.mode(), skew, List.copyOf(lines));
    }
}
