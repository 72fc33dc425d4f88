package org.muniment.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ImpressionTest {

    private final Random random = new Random(12);

    @Test
    void itIsTheSameAfterBeingWritten() {
        var impression = new Impression(random.longs(4).toArray());

        assertThat(impression.hex()).matches("[0-9a-f]{64}");
        assertThat(Impression.of(impression.hex())).isEqualTo(impression);
        assertThat(new Impression(0, 0, 0, 1).hex()).isEqualTo("0".repeat(15) + "1" + "0".repeat(48));
    }

    @Test
    void itHasAllItsBits() {
        assertThatThrownBy(() -> new Impression(1, 2, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theDistanceIsTheNumberOfBitsThatDiffer() {
        var impression = new Impression(random.longs(4).toArray());

        assertThat(impression.distance(impression)).isZero();
        assertThat(impression.distance(altered(impression, 17))).isEqualTo(17);
        assertThat(impression.distance(altered(impression, 256))).isEqualTo(256);
    }

    @RepeatedTest(200)
    void whateverIsAlikeHasABandNearby() {
        var impression = new Impression(random.longs(4).toArray());
        var alike = altered(impression, Impression.ALIKE);
        var nearby = Arrays.stream(impression.bandsNearby()).boxed().toList();

        assertThat(Arrays.stream(alike.bands()).anyMatch(nearby::contains)).isTrue();
    }

    @Test
    void bandsAreToldApartByTheirPlace() {
        assertThat(new Impression(0, 0, 0, 0).bands()).hasSize(16).doesNotHaveDuplicates();
        assertThat(new Impression(random.longs(4).toArray()).bandsNearby())
                .hasSize(16 * (1 + 16 + 120))
                .doesNotHaveDuplicates();
    }

    private Impression altered(Impression impression, int bits) {
        var changed = BitSet.valueOf(impression.bits());
        random.ints(0, Impression.BITS).distinct().limit(bits).forEach(changed::flip);
        return new Impression(Arrays.copyOf(changed.toLongArray(), 4));
    }
}
