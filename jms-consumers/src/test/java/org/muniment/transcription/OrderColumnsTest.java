package org.muniment.transcription;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muniment.processing.PreparedPage;
import org.muniment.processing.StageInput;

class OrderColumnsTest {

    private static final PreparedPage PAGE = new PreparedPage(1000, 1000, null, null);

    @Test
    void columnsGoFromRightToLeft() {
        var left = line(100, 100, 140, 900);
        var right = line(800, 100, 840, 300);
        var middle = line(400, 600, 440, 900);

        assertThat(order(WritingMode.VERTICAL_RL, 0, left, right, middle)).containsExactly(right, middle, left);
    }

    @Test
    void rowsGoFromTopToBottom() {
        var lower = line(100, 800, 900, 840);
        var upper = line(500, 100, 900, 140);

        assertThat(order(WritingMode.HORIZONTAL_LR, 0, lower, upper)).containsExactly(upper, lower);
    }

    @Test
    void aPageThatLeansIsOrderedAsIfItHungStraight() {
        // By four degrees over 880 pixels the foot of a column wanders 61 pixels to the left of its head.
        var right = line(500, 900, 540, 940);
        var left = line(520, 20, 560, 60);

        assertThat(order(WritingMode.VERTICAL_RL, 4, left, right)).containsExactly(right, left);
        assertThat(order(WritingMode.VERTICAL_RL, 0, left, right)).containsExactly(left, right);
    }

    private static List<DetectedLine> order(WritingMode mode, double skew, DetectedLine... lines) {
        var input = new StageInput() {
            @Override
            public int page() {
                return 1;
            }

            @Override
            public Path original() {
                throw new IllegalStateException();
            }

            @Override
            public Path file(String role) {
                throw new IllegalStateException();
            }

            @Override
            public <T extends Record> T result(String stage, Class<T> type) {
                return type.cast(stage.equals("prepare") ? PAGE : new DetectedLines(mode, skew, List.of(lines)));
            }

            @Override
            public Path scratch() {
                throw new IllegalStateException();
            }
        };
        var outcome = (OrderedLines) new OrderColumns().run(input).result();
        assertThat(outcome.writingMode()).isEqualTo(mode);
        return outcome.lines();
    }

    private static DetectedLine line(int left, int top, int right, int bottom) {
        return new DetectedLine(
                List.of(new Point(left, top), new Point(right, top), new Point(right, bottom), new Point(left, bottom)),
                1);
    }
}
