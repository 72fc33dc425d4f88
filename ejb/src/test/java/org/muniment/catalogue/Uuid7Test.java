package org.muniment.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class Uuid7Test {

    @Test
    void carriesVersionVariantAndMillisecond() {
        UUID id = Uuid7.of(0x0123_4567_89ABL, -1L, -1L);

        assertThat(id).hasToString("01234567-89ab-7fff-bfff-ffffffffffff");
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void sortsByTimeAsText() {
        String earlier = Uuid7.of(1_700_000_000_000L, -1L, -1L).toString();
        String later = Uuid7.of(1_700_000_000_001L, 0L, 0L).toString();

        assertThat(earlier).isLessThan(later);
    }

    @Test
    void countsUpBehindAnother() {
        UUID first = Uuid7.of(1_700_000_000_000L, 0L, 41L);

        assertThat(Uuid7.after(first, 1)).isEqualTo(Uuid7.of(1_700_000_000_000L, 0L, 42L));
        assertThat(Uuid7.after(first, 1)).isEqualTo(Uuid7.after(first, 1));
        assertThatThrownBy(() -> Uuid7.after(first, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void carriesWhereTheRandomPartIsFull() {
        UUID full = Uuid7.of(1_700_000_000_000L, 0L, -1L);

        assertThat(Uuid7.after(full, 1)).isEqualTo(Uuid7.of(1_700_000_000_000L, 1L, 0L));
    }

    @Test
    void isNotMadeTwice() {
        Set<UUID> ids = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            assertThat(ids.add(Uuid7.next())).isTrue();
        }
    }
}
