package org.muniment.benchmarks.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetTest {

    @Test
    void asksForEveryTileOfEveryLevel() {
        assertThat(Sheet.tiles())
                .hasSize(24 * 17 + 12 * 9 + 6 * 5 + 3 * 3 + 2 * 2 + 1)
                .doesNotHaveDuplicates()
                .contains(
                        "0,0,512,512/512,512/0/default.jpg",
                        "11776,8192,224,208/224,208/0/default.jpg",
                        "0,0,12000,8400/375,263/0/default.jpg");
    }
}
