package org.muniment.transcription;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DirectionTest {

    private static final TextMap NOTHING = new TextMap(1, 1, 1, new float[1]);

    @Test
    void widerGapsPartTheLines() {
        var page = new Drawing(600, 600);
        for (int column = 0; column < 7; column++) {
            page.column(40 + 75 * column, 40, 11, 40, 46);
        }

        assertThat(Direction.of(page.ink(), NOTHING)).isEqualTo(WritingMode.VERTICAL_RL);
        assertThat(Direction.of(page.ink().transposed(), NOTHING)).isEqualTo(WritingMode.HORIZONTAL_LR);
    }

    @Test
    void ofASingleLineTheDetectorDecides() {
        var line = new Drawing(700, 100).ink();
        for (int i = 0; i < 12; i++) {
            for (int y = 30; y < 70; y++) {
                for (int x = 40 + 50 * i; x < 80 + 50 * i; x++) {
                    line.set(x, y, 1);
                }
            }
        }
        var patch = new float[70 * 10];
        for (int x = 4; x < 64; x++) {
            for (int y = 3; y < 7; y++) {
                patch[y * 70 + x] = 0.9f;
            }
        }

        assertThat(Direction.of(line, new TextMap(70, 10, 0.1, patch))).isEqualTo(WritingMode.HORIZONTAL_LR);
    }

    @Test
    void anEmptyPageIsVertical() {
        assertThat(Direction.of(Ink.blank(50, 50), NOTHING)).isEqualTo(WritingMode.VERTICAL_RL);
    }
}
