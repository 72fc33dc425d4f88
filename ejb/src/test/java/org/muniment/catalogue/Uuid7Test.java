package org.muniment.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

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
    void isNotMadeTwice() {
        Set<UUID> ids = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            assertThat(ids.add(Uuid7.next())).isTrue();
        }
    }
}
