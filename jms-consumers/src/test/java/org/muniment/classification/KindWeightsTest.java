package org.muniment.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class KindWeightsTest {

    private final KindWeights weights = KindWeights.installed();

    @Test
    void thoseInstalledFitWhatIsLookedAt() {
        assertThat(weights.kinds()).containsExactlyInAnyOrder("minutes", "photograph", "card", "artwork", "papyrus");
        assertThat(weights.mean()).hasSize(Traits.NAMES.size());
        assertThat(List.of(weights.weights())).allSatisfy(row -> assertThat(row).hasSize(Traits.NAMES.size() + 1));
        assertThat(weights.sure()).isBetween(0.5, 0.95);
        assertThat(KindWeights.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void chancesAreOneTogether() {
        var chances = weights.chances(traits(weights.mean()));

        assertThat(chances.values().stream().mapToDouble(chance -> chance).sum())
                .isCloseTo(1, Offset.offset(1e-9));
        assertThat(chances.values()).allMatch(chance -> chance < weights.sure());
    }

    @Test
    void manyUprightColumnsOnPaperAreMinutes() {
        var values = weights.mean().clone();
        set(values, "written", 0.75);
        set(values, "upright", 0.93);
        set(values, "text", 0.13);
        set(values, "clarity", 0.98);
        set(values, "patches", Math.log1p(30) / 6);
        set(values, "paper", 0.85);
        set(values, "brown", 0.0);
        var traits = traits(values);

        assertThat(weights.chances(traits).get("minutes")).isGreaterThan(weights.sure());
        assertThat(Reasons.of(traits, weights, "minutes"))
                .hasSizeBetween(2, 3)
                .first()
                .isEqualTo("30 columns of text cover 75 % of the picture.");
    }

    @Test
    void aHigherTemperatureIsLessSure() {
        var values = weights.mean().clone();
        set(values, "written", 0.9);
        var cool = weights.chances(traits(values));
        var warm = new KindWeights(
                        "x",
                        "x",
                        weights.traits(),
                        weights.kinds(),
                        weights.mean(),
                        weights.deviation(),
                        weights.weights(),
                        4,
                        0.7)
                .chances(traits(values));

        assertThat(most(warm)).isLessThan(most(cool));
    }

    private static double most(java.util.Map<String, Double> chances) {
        return chances.values().stream().mapToDouble(chance -> chance).max().orElseThrow();
    }

    private static void set(double[] values, String name, double value) {
        values[Traits.NAMES.indexOf(name)] = value;
    }

    private static Traits traits(double[] values) {
        var writing = new Writing(0.75, 0.13, 0.93, 30, 0.016, 0.98, 0.9);
        return new Traits(writing, values);
    }
}
