package org.muniment.benchmarks.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.muniment.benchmarks.kinds.Fitting.Seen;
import org.muniment.classification.Traits;
import org.muniment.classification.Writing;

class FittingTest {

    private final Random random = new Random(3);

    @Test
    void whatDiffersInOneTraitIsToldApartByIt() {
        var kinds = List.of("minutes", "photograph");
        var weights = Fitting.of(seen(60), kinds, "t", "test", 0.7);
        int written = Traits.NAMES.indexOf("written");

        var judgement = new Judgement(weights, seen(40));

        assertThat(weights.weights()[0][written]).isGreaterThan(0.5);
        assertThat(weights.weights()[1][written]).isLessThan(-0.5);
        assertThat(judgement.json())
                .contains("\"pictures\":40", "\"accuracy\":1.0", "\"textAgainstPhotograph\":1.0")
                .contains("\"minutes\":{\"minutes\":20}");
        assertThat(judgement.table()).contains("threshold");
    }

    private List<Seen> seen(int count) {
        var seen = new ArrayList<Seen>();
        for (int i = 0; i < count; i++) {
            var values = random.doubles(Traits.NAMES.size()).toArray();
            values[Traits.NAMES.indexOf("written")] =
                    i % 2 == 0 ? 0.7 + random.nextDouble() * 0.3 : random.nextDouble() * 0.2;
            seen.add(new Seen(
                    new Sample(Path.of("picture" + i), i % 2 == 0 ? "minutes" : "photograph", "source " + i),
                    new Traits(new Writing(0, 0, 0.5, 0, 0, 0, 0), values)));
        }
        return seen;
    }
}
