package org.muniment.processing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.muniment.catalogue.Uuid7;

class TraceSearchTest {

    @Test
    void whatIsNotAskedForIsNoCondition() {
        assertThat(new TraceSearch(null, null, null, null, null, null, null, null).conditions())
                .isEmpty();
        assertThat(new TraceSearch(RunState.FAILED, null, "mei", null, null, null, null, null).conditions())
                .isEqualTo(Map.of("r.state = :state", "FAILED", "b.created_by = :person", "mei"));
    }

    @Test
    void aTimeBecomesTheIdThatBordersOnIt() {
        Instant now = Instant.now();

        Object border = new TraceSearch(null, null, null, now, null, null, null, null)
                .conditions()
                .get("r.id >= :from");

        assertThat(border.toString()).isLessThanOrEqualTo(Uuid7.next().toString());
        assertThat(border).isEqualTo(Uuid7.firstAt(now));
    }
}
