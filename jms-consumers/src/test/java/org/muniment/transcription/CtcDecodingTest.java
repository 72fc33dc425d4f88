package org.muniment.transcription;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.FloatBuffer;
import org.junit.jupiter.api.Test;
import org.muniment.transcription.CtcDecoding.Found;

class CtcDecodingTest {

    @Test
    void repeatsAreOneCharacterAndBlanksPartTwo() {
        var posterior = posterior(new float[][] {
            {0.1f, 0.6f, 0.3f}, {0.05f, 0.9f, 0.05f}, {0.8f, 0.1f, 0.1f}, {0.2f, 0.7f, 0.1f}, {0.1f, 0.1f, 0.8f}
        });

        assertThat(CtcDecoding.of(posterior))
                .containsExactly(new Found(1, 0.9f, 1), new Found(1, 0.7f, 3), new Found(2, 0.8f, 4));
    }

    @Test
    void blanksAloneAreNothing() {
        assertThat(CtcDecoding.of(posterior(new float[][] {{1, 0, 0}, {0.9f, 0.1f, 0}})))
                .isEmpty();
    }

    @Test
    void anAnswerInTheMiddleOfABatchIsReadFromItsOffset() {
        var values = FloatBuffer.wrap(new float[] {1, 0, 0, 0, 0, 1});

        assertThat(new Posterior(values, 3, 1, 3).best(0)).isEqualTo(2);
    }

    static Posterior posterior(float[][] steps) {
        var values = FloatBuffer.allocate(steps.length * steps[0].length);
        for (var step : steps) {
            values.put(step);
        }
        return new Posterior(values.rewind(), 0, steps.length, steps[0].length);
    }
}
