package org.muniment.benchmarks.hostile;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Outcomes to judge. */
final class Judged {

    static final Watch.Seen CALM =
            new Watch.Seen(400_000_000, List.of(1_400_000_000L, 100_000_000L), 2_200_000_000L, Set.of(), Set.of());

    private Judged() {}

    static Specimen specimen(String name, Expectation expectation) {
        return new Specimen(Path.of(name), name, expectation, Optional.of(TakenFormat.JPEG));
    }

    static Fate fate(Expectation expectation, Fate.End end) {
        return new Fate(specimen(end + ".jpg", expectation), end, "a reason", 7);
    }

    static Verdict verdict(Fate... fates) {
        return new Verdict(List.of(fates), List.of(), List.of(), 0, CALM, Set.of(), true);
    }
}
