package org.muniment.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LevelTest {

    @Test
    void halvesUntilTheLongSideFitsIntoATile() {
        assertThat(Level.of(2049, 700))
                .containsExactly(
                        new Level(0, 1, 2049, 700),
                        new Level(1, 2, 1025, 350),
                        new Level(2, 4, 513, 175),
                        new Level(3, 8, 257, 88));
    }

    @Test
    void oneLevelIsEnoughForASmallPicture() {
        assertThat(Level.of(512, 512)).containsExactly(new Level(0, 1, 512, 512));
        assertThat(Level.of(1, 1)).containsExactly(new Level(0, 1, 1, 1));
    }

    @Test
    void aLineStaysALine() {
        assertThat(Level.of(1, 4096)).extracting(Level::width).containsOnly(1);
        assertThat(Level.of(1, 4096)).extracting(Level::height).containsExactly(4096, 2048, 1024, 512);
    }

    @Test
    void countsTheTilesThatAreNotFull() {
        var level = new Level(0, 1, 1025, 512);

        assertThat(level.columns()).isEqualTo(3);
        assertThat(level.rows()).isEqualTo(1);
    }
}
