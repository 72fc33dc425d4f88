package org.muniment.benchmarks.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muniment.benchmarks.BadRequest;
import org.muniment.benchmarks.fuzz.Ending.Kind;

class FuzzCommandTest {

    @TempDir
    Path folder;

    @Test
    void valuesThatMakeNoSenseAreSaidSo() {
        refused("There is no option '--fast'", "--fast", "1");
        refused("--seed needs a whole number", "--seed", "one");
        refused("needs a value", "--minutes");
        refused("There is no folder", "--from", folder.resolve("nowhere").toString());
    }

    private static void refused(String sentence, String... words) {
        assertThatThrownBy(() -> FuzzCommand.run(List.of(words)))
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void onlyRefusalsAndPicturesAreNoFindings() {
        for (Kind kind : Kind.values()) {
            boolean harmless = List.of(Kind.PREPARED, Kind.REFUSED_AT_THE_DOOR, Kind.REFUSED_LATER)
                    .contains(kind);
            assertThat(new Ending(kind, "", 5).isFinding()).isEqualTo(!harmless);
            assertThat(new Ending(kind, "", 25_000).isFinding()).isTrue();
        }
    }

    @Test
    void theLineCountsEveryWayToGo() throws IOException {
        var tally = new FuzzTally();
        var growth = new Growth();
        for (Kind kind : Kind.values()) {
            tally.add(kind.ordinal(), new Ending(kind, "", kind.ordinal()));
        }

        var line = new ObjectMapper().readTree(tally.json(9, growth, 2));
        assertThat(line.toString())
                .startsWith("{\"seed\":9,\"cases\":8,\"taken\":7,\"prepared\":1,\"refused\":3,"
                        + "\"crashes\":2,\"hangs\":1,\"childDeaths\":1,\"slowestMs\":7,\"heapGrowthMb\":0,");
        assertThat(tally.isClean(growth, 0)).isFalse();

        var clean = new FuzzTally();
        clean.add(1, new Ending(Kind.PREPARED, "", 1));
        assertThat(clean.isClean(growth, 0)).isTrue();
        assertThat(clean.isClean(growth, 1)).isFalse();
    }

    /** The seeds themselves, and some cases of a seed that is always the same, all the way through the darkroom. */
    @Test
    void theProductWithstandsTheFirstCases() throws IOException {
        List<Seed> seeds = DrawnSeeds.all();
        try (var course = new Course(Files.createDirectories(folder.resolve("course")))) {
            for (Seed seed : seeds) {
                Ending ending = course.run(new Mutant(0, seed.name(), seed.ending(), seed.bytes()));
                assertThat(ending.kind())
                        .as(seed.name() + ": " + ending.sentence())
                        .isEqualTo(Kind.PREPARED);
            }
            for (long number = 0; number < 150; number++) {
                Mutant mutant = Mutant.of(20_261_121, number, seeds);
                assertThat(course.run(mutant))
                        .as("case " + number + " of " + mutant.origin())
                        .matches(ending -> !ending.isFinding());
            }
            assertThat(course.leftBehind()).isEmpty();
        }
        assertThat(folder.resolve("course")).doesNotExist();
    }
}
