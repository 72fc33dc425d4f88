package org.muniment.transcription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ResamplingTest {

    @Test
    void paperStaysPaperHoweverItIsTurnedAndScaled() {
        var values = new float[60 * 40];
        Arrays.fill(values, 200);

        for (double scale : new double[] {0.3, 0.8, 1, 2.5}) {
            var placed = Resampling.place(new Brightness(60, 40, values), new Placement(60, 40, scale, 3));
            for (float value : placed) {
                assertThat(value).isCloseTo(200, within(0.01f));
            }
        }
    }

    @Test
    void aSmallerCopyIsLaidOutLikeTheWholePicture() {
        var whole = new Drawing(200, 100).block(100, 0, 100, 100).brightness(255);
        var half = new Drawing(100, 50).block(50, 0, 50, 50).brightness(255);
        var placement = new Placement(200, 100, 0.5, 0);

        var fromWhole = Resampling.place(whole, placement);
        var fromHalf = Resampling.place(half, placement);

        assertThat(fromHalf).hasSameSizeAs(fromWhole);
        assertThat(fromHalf[25 * 100 + 20]).isCloseTo(fromWhole[25 * 100 + 20], within(0.5f));
        assertThat(fromHalf[25 * 100 + 80]).isCloseTo(fromWhole[25 * 100 + 80], within(0.5f));
        assertThat(fromHalf[25 * 100 + 80]).isLessThan(60);
    }

    @Test
    void aSmallScanIsEnlargedSmoothly() {
        var placed =
                Resampling.place(new Drawing(20, 20).block(10, 0, 10, 20).brightness(255), new Placement(20, 20, 3, 0));

        assertThat(placed[30 * 60 + 10]).isGreaterThan(240);
        assertThat(placed[30 * 60 + 50]).isLessThan(65);
        assertThat(placed[30 * 60 + 30]).isBetween(60f, 240f);
    }
}
