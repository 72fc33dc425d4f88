package org.muniment.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightsTest {

    @Test
    void aLineOfTheSameLengthStaysAsItIs() {
        var weights = new Weights(5, 9, 4);

        for (int i = 0; i < 4; i++) {
            assertThat(weights.first(i)).isEqualTo(5 + i);
            assertThat(weights.of(i)).containsExactly(1f);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 3", "0, 10, 7", "0, 3, 10", "2.5, 7.25, 2", "3.9, 4.1, 5", "0, 1000, 1", "99.5, 100, 1"})
    void everyTargetCountsOneAndStaysInsideThePart(double from, double to, int target) {
        var weights = new Weights(from, to, target);

        assertThat(weights.targets()).isEqualTo(target);
        for (int i = 0; i < target; i++) {
            float sum = 0;
            for (float weight : weights.of(i)) {
                assertThat(weight).isNotNegative();
                sum += weight;
            }
            assertThat(sum).isCloseTo(1, within(1e-5f));
            assertThat(weights.first(i)).isGreaterThanOrEqualTo((int) from);
            assertThat(weights.last(i)).isLessThan((int) Math.ceil(to));
        }
    }

    @Test
    void halvingTakesTheMeanOfNeighbours() {
        var weights = new Weights(0, 8, 4);

        assertThat(weights.first(1)).isEqualTo(1);
        assertThat(weights.of(1)).containsExactly(new float[] {0.125f, 0.375f, 0.375f, 0.125f}, within(1e-6f));
    }

    @Test
    void enlargingInterpolates() {
        var weights = new Weights(0, 2, 4);

        assertThat(weights.of(0)).containsExactly(1f);
        assertThat(weights.of(1)).containsExactly(new float[] {0.75f, 0.25f}, within(1e-6f));
        assertThat(weights.of(2)).containsExactly(new float[] {0.25f, 0.75f}, within(1e-6f));
    }
}
