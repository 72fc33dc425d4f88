package org.muniment.transcription;

import java.util.Comparator;
import org.muniment.pictures.Prepare;
import org.muniment.processing.PreparedPage;
import org.muniment.processing.Stage;
import org.muniment.processing.StageInput;
import org.muniment.processing.StageOutcome;

/**
 * The stage {@code order-columns}: puts the lines into the order in which they are read. Columns go from right to left,
 * rows from top to bottom, on the page as it would hang straight. Its result is {@link OrderedLines}.
 */
public final class OrderColumns implements Stage {

    public static final String NAME = "order-columns";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public StageOutcome run(StageInput input) {
        var page = input.result(Prepare.NAME, PreparedPage.class);
        var detected = input.result(DetectLines.NAME, DetectedLines.class);
        var straight = new Placement(page.width(), page.height(), 1, detected.skewDegrees());
        Comparator<DetectedLine> order = detected.writingMode() == WritingMode.VERTICAL_RL
                ? Comparator.comparingDouble(line -> -middle(straight, line).x())
                : Comparator.comparingDouble(line -> middle(straight, line).y());
        var lines = detected.lines().stream().sorted(order).toList();
        return StageOutcome.of(new OrderedLines(detected.writingMode(), detected.skewDegrees(), lines))
                .saying(PageReports.ordered(detected.writingMode(), lines.size()));
    }

    private static Point middle(Placement straight, DetectedLine line) {
        double x = 0;
        double y = 0;
        for (var corner : line.polygon()) {
            var point = straight.toWorking(corner);
            x += point.x();
            y += point.y();
        }
        int corners = line.polygon().size();
        return new Point(x / corners, y / corners);
    }
}
