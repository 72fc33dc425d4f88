package org.muniment.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThresholdTest {

    @Test
    void inkStaysInkOnDarkPaper() {
        byte[] page = {90, 95, 92, 20, 25, 91, 22, 93};

        Threshold.apply(page);

        assertThat(page).containsExactly(-1, -1, -1, 0, 0, -1, 0, -1);
    }

    @Test
    void aPageOfOneBrightnessIsWhiteOrBlackAsItIsBright() {
        assertThat(applied((byte) 250)).containsOnly(-1);
        assertThat(applied((byte) 10)).containsOnly(0);
    }

    private static byte[] applied(byte brightness) {
        byte[] page = {brightness, brightness, brightness};
        Threshold.apply(page);
        return page;
    }
}
