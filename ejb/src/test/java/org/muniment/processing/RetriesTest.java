package org.muniment.processing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetriesTest {

    private final Retries retries = new Retries(3, Duration.ofSeconds(5));

    @Test
    void waitsTwiceAsLongEachTimeUpToALimit() {
        assertThat(retries.delayAfter(1)).isEqualTo(Duration.ofSeconds(5));
        assertThat(retries.delayAfter(2)).isEqualTo(Duration.ofSeconds(10));
        assertThat(retries.delayAfter(4)).isEqualTo(Duration.ofSeconds(40));
        assertThat(retries.delayAfter(50)).isEqualTo(Duration.ofMinutes(10));
    }
}
