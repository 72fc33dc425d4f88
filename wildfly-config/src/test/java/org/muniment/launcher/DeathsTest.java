package org.muniment.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeathsTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final Deaths deaths = new Deaths();

    @Test
    void aServerThatDoesNotComeUpIsGivenUpAfterTheFourthDeath() {
        die(3, false);
        assertThat(deaths.areTooMany()).isFalse();

        die(1, false);
        assertThat(deaths.areTooMany()).isTrue();
    }

    @Test
    void aServerThatPagesKillIsStartedUntilThePagesAreGivenUp() {
        die(30, true);
        assertThat(deaths.areTooMany()).isFalse();
        assertThat(deaths.pause()).isEqualTo(Duration.ofSeconds(2));

        die(1, true);
        assertThat(deaths.areTooMany()).isTrue();
    }

    @Test
    void whatIsLongAgoCountsNoMore() {
        die(3, false);
        deaths.add(NOON.plus(Deaths.WINDOW).plusSeconds(1), false);

        assertThat(deaths.count()).isEqualTo(1);
        assertThat(deaths.areTooMany()).isFalse();
    }

    private void die(int times, boolean atWork) {
        for (int i = 0; i < times; i++) {
            deaths.add(NOON, atWork);
        }
    }
}
