package org.muniment.transcription;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaperTest {

    private static final int SIDE = 200;

    @Test
    void aShadowIsNoInkAndAStrokeInItIs() {
        var brightness = new float[SIDE * SIDE];
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                // From 250 on the left to 90 on the right.
                brightness[y * SIDE + x] = 250 - 0.8f * x;
            }
        }
        for (int y = 50; y < 150; y++) {
            brightness[y * SIDE + 180] *= 0.3f;
        }

        var ink = Paper.divideOut(brightness, SIDE, SIDE);

        assertThat(ink.at(180, 100)).isGreaterThan(0.6f);
        assertThat(ink.at(100, 100)).isLessThan(0.1f);
        assertThat(ink.at(195, 20)).isLessThan(0.15f);
    }

    @Test
    void aBlackPictureDoesNotDivideByNothing() {
        var ink = Paper.divideOut(new float[9], 3, 3);

        assertThat(ink.values()).containsOnly(1f);
    }
}
