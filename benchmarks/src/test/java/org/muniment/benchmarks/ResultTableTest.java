package org.muniment.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ResultTableTest {

    private static final List<ScoredPage> PAGES = List.of(
            new ScoredPage("one", "pen", 0.1, 0.2, OptionalDouble.of(0.5)),
            new ScoredPage("two", "pen", 0.3, 0.4, OptionalDouble.of(0.7)),
            new ScoredPage("three", "brush", 0.2, 0.3, OptionalDouble.empty()));

    @Test
    void theLastLineIsForPrograms() throws Exception {
        var lines = table(OptionalDouble.of(30)).lines().toList();

        var json = new ObjectMapper().readTree(lines.get(lines.size() - 1));
        assertThat(json.get("pages").asInt()).isEqualTo(3);
        assertThat(json.get("meanCer").asDouble()).isEqualTo(0.2);
        assertThat(json.get("maxCer").asDouble()).isEqualTo(0.3);
        assertThat(json.get("pagesPerMinute").asDouble()).isEqualTo(12.5);
        assertThat(json.get("pagesPerMinuteOneReading").asDouble()).isEqualTo(33);
        assertThat(json.get("peerPagesPerMinute").asDouble()).isEqualTo(30);
    }

    @Test
    void aPeerThatCannotRunIsNull() throws Exception {
        var lines = table(OptionalDouble.empty()).lines().toList();

        var json = new ObjectMapper().readTree(lines.get(lines.size() - 1));
        assertThat(json.get("peerPagesPerMinute").isNull()).isTrue();
    }

    @Test
    void sourcesAreAveragedApart() {
        assertThat(table(OptionalDouble.empty()).lines())
                .anySatisfy(line -> assertThat(line).startsWith("pen (2)").contains("0.2000", "0.3000", "0.6000"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("brush (1)")
                        .contains("0.2000")
                        .endsWith("-"));
    }

    private static String table(OptionalDouble peer) {
        return ResultTable.of(new Evaluation.Result(PAGES, 12.5, 33, peer));
    }
}
