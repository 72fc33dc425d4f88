package org.muniment.benchmarks.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShotTest {

    @Test
    void countsByNearestRank() {
        var shot = Shot.of(
                2,
                IntStream.rangeClosed(1, 100).mapToObj(i -> (double) (101 - i)).toList(),
                3,
                5000);

        assertThat(shot.percentile(50)).isEqualTo(50);
        assertThat(shot.percentile(95)).isEqualTo(95);
        assertThat(shot.perSecond()).isEqualTo(50);
    }

    @Test
    void roundsAreTakenTogetherByTheirRequests() {
        var slow = Shot.of(1, List.of(100.0), 1, 10);
        var fast = Shot.of(1, List.of(1.0, 2.0, 3.0), 0, 30);

        var both = Shot.sum(List.of(slow, fast));

        assertThat(both.perSecond()).isEqualTo(2);
        assertThat(both.percentile(50)).isEqualTo(2);
        assertThat(both.failed()).isEqualTo(1);
        assertThat(both.bytes()).isEqualTo(40);
    }

    @Test
    void nothingAnsweredIsNoNumber() {
        assertThat(Shot.of(1, List.of(), 5, 0).percentile(95)).isNaN();
    }
}
