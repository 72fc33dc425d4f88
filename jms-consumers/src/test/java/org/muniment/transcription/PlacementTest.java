package org.muniment.transcription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PlacementTest {

    @Test
    void thereAndBackAgain() {
        var placement = new Placement(900, 1700, 1.3, 2.2);

        var back = placement.toWorking(placement.toUpright(321, 987));

        assertThat(back.x()).isCloseTo(321, within(1e-6));
        assertThat(back.y()).isCloseTo(987, within(1e-6));
    }

    @Test
    void nothingOfATurnedPageIsCutOff() {
        var placement = new Placement(900, 1700, 1, -3);

        for (var corner : new Point[] {new Point(0, 0), new Point(900, 0), new Point(0, 1700), new Point(900, 1700)}) {
            var working = placement.toWorking(corner);
            assertThat(working.x()).isBetween(-1.0, placement.width() + 1.0);
            assertThat(working.y()).isBetween(-1.0, placement.height() + 1.0);
        }
    }
}
