package org.muniment.classification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muniment.transcription.TextMap;

class WritingTest {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 480;

    private final float[] values = new float[WIDTH * HEIGHT];

    @Test
    void columnsStandUpright() {
        for (int column = 0; column < 6; column++) {
            fill(20 + column * 50, 40, 16, 400, 0.9f);
        }

        var writing = writing();

        assertThat(writing.patches()).isEqualTo(6);
        assertThat(writing.upright()).isGreaterThan(0.9);
        assertThat(writing.thickness()).isEqualTo(16.0 / HEIGHT);
        assertThat(writing.text()).isEqualTo(6.0 * 16 * 400 / (WIDTH * HEIGHT));
        assertThat(writing.written()).isGreaterThan(writing.text()).isLessThanOrEqualTo(1);
        assertThat(writing.clarity()).isCloseTo(0.9, org.assertj.core.data.Offset.offset(1e-3));
        assertThat(writing.evenness()).isEqualTo(1);
    }

    @Test
    void rowsLie() {
        for (int row = 0; row < 6; row++) {
            fill(20, 40 + row * 60, 280, 14, 0.8f);
        }

        assertThat(writing().upright()).isLessThan(0.1);
    }

    @Test
    void specksAreNoWriting() {
        for (int speck = 0; speck < 9; speck++) {
            fill(30 * speck, 50 * speck, 6, 6, 1);
        }

        assertThat(writing()).isEqualTo(new Writing(0, 0, 0.5, 0, 0, 0, 0));
    }

    private Writing writing() {
        return Writing.of(new TextMap(WIDTH, HEIGHT, 1, values), WIDTH);
    }

    private void fill(int left, int top, int width, int height, float value) {
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                values[y * WIDTH + x] = value;
            }
        }
    }
}
