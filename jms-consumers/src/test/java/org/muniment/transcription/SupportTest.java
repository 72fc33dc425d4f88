package org.muniment.transcription;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SupportTest {

    private static final Frame FRAME = new Frame(new Placement(200, 400, 1, 0), WritingMode.VERTICAL_RL);

    @Test
    void aLineThatTheDetectorSeesIsSupported() {
        var map = new float[20 * 40];
        for (int y = 5; y < 30; y++) {
            map[y * 20 + 10] = 0.9f;
        }

        double support = Support.of(new TextMap(20, 40, 0.1, map), FRAME, new Span(90, 120), new Span(40, 310));

        assertThat(support).isGreaterThan(0.8);
    }

    @Test
    void aStainIsNot() {
        var map = new TextMap(20, 40, 0.1, new float[20 * 40]);

        assertThat(Support.of(map, FRAME, new Span(90, 120), new Span(40, 310))).isLessThan(Support.LEAST);
    }

    @Test
    void aLineThatReachesBeyondTheMapDoesNotFail() {
        var map = new TextMap(5, 5, 0.1, new float[25]);

        assertThat(Support.of(map, FRAME, new Span(190, 230), new Span(380, 460)))
                .isZero();
    }
}
