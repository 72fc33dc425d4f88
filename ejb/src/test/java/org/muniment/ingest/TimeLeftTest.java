package org.muniment.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimeLeftTest {

    @Test
    void aBatchAloneTakesAsLongAsItsItems() {
        assertThat(TimeLeft.seconds(30, List.of(30L), 0.5)).isEqualTo(60);
    }

    @Test
    void aSmallBatchIsDoneLongBeforeALargeOneBesideIt() {
        List<Long> both = List.of(3L, 2_000L);

        assertThat(TimeLeft.seconds(3, both, 1)).isEqualTo(6);
        assertThat(TimeLeft.seconds(2_000, both, 1)).isEqualTo(2_003);
    }
}
