package org.muniment.transcription;

import java.util.ArrayList;
import java.util.List;
import org.muniment.processing.Prepare;
import org.muniment.processing.PreparedPage;
import org.muniment.processing.Stage;
import org.muniment.processing.StageFailure;
import org.muniment.processing.StageInput;
import org.muniment.processing.StageOutcome;

/** The stage {@code detect-lines}: finds where lines are written. Its result is {@link DetectedLines}. */
public final class DetectLines implements Stage {

    public static final String NAME = "detect-lines";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public StageOutcome run(StageInput input) throws StageFailure {
        var prepared = input.result(Prepare.NAME, PreparedPage.class);
        var brightness = Brightness.of(UprightPicture.read(input.file(Prepare.UPRIGHT)));
        int width = prepared.width();
        int height = prepared.height();
        double skew = Skew.of(brightness, width, height);
        var placement = new Placement(width, height, WorkingPage.scaleFor(width, height), skew);
        var writing = WorkingPage.of(brightness, placement).writing();
        var lines = new ArrayList<DetectedLine>();
        for (var column : Columns.of(writing)) {
            lines.add(new DetectedLine(outline(placement, column), 1));
        }
        return StageOutcome.of(new DetectedLines(WritingMode.VERTICAL_RL, skew, lines));
    }

    private static List<Point> outline(Placement placement, Columns.Column column) {
        int left = column.across().start();
        int right = column.across().end();
        int top = column.along().start();
        int bottom = column.along().end();
        return List.of(
                placement.toUpright(left, top),
                placement.toUpright(right, top),
                placement.toUpright(right, bottom),
                placement.toUpright(left, bottom));
    }
}
