package org.muniment.transcription;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContrastTest {

    @Test
    void aFaintHandBecomesAsDarkAsAStrongOne() {
        var faint = new float[1000];
        for (int i = 0; i < faint.length; i++) {
            faint[i] = i % 10 == 0 ? 0.3f : 0.02f;
        }

        var stretched = Contrast.stretch(new Ink(100, 10, faint));

        assertThat(stretched.at(0, 0)).isGreaterThan(0.9f);
        assertThat(stretched.at(1, 0)).isZero();
    }

    @Test
    void grainAloneIsNotStretchedToInk() {
        var grain = new float[1000];
        for (int i = 0; i < grain.length; i++) {
            grain[i] = 0.01f * (i % 4);
        }

        assertThat(Contrast.stretch(new Ink(100, 10, grain)).values()).containsOnly(0f);
    }
}
