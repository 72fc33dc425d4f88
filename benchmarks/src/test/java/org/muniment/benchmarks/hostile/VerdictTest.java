package org.muniment.benchmarks.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muniment.benchmarks.hostile.Expectation.ACCEPT;
import static org.muniment.benchmarks.hostile.Expectation.EITHER;
import static org.muniment.benchmarks.hostile.Expectation.REFUSE;
import static org.muniment.benchmarks.hostile.Judged.CALM;
import static org.muniment.benchmarks.hostile.Judged.fate;
import static org.muniment.benchmarks.hostile.Judged.verdict;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.muniment.benchmarks.hostile.Fate.End;

class VerdictTest {

    private final Fate right = fate(ACCEPT, End.SHOWN);

    @Test
    void aPromiseIsKeptWhenEverythingIsRight() {
        assertThat(verdict(right, fate(REFUSE, End.REFUSED), fate(REFUSE, End.FAILED), fate(EITHER, End.SHOWN))
                        .isPromiseKept())
                .isTrue();
    }

    @Test
    void oneWrongPictureInAHundredIsForgivenAndThreeAreNot() {
        Fate[] many = new Fate[100];
        java.util.Arrays.fill(many, right);
        many[0] = fate(ACCEPT, End.FAILED);
        assertThat(verdict(many).isPromiseKept()).isTrue();
        many[1] = fate(ACCEPT, End.REFUSED);
        many[2] = fate(ACCEPT, End.BLANK);
        assertThat(verdict(many).acceptRate()).isEqualTo(0.97);
        assertThat(verdict(many).isPromiseKept()).isFalse();
    }

    @Test
    void anyOtherWrongBreaksIt() {
        assertThat(verdict(right, fate(REFUSE, End.SHOWN)).isPromiseKept()).isFalse();
        assertThat(new Verdict(List.of(right), List.of("500"), List.of(), 0, CALM, Set.of(), true).isPromiseKept())
                .isFalse();
        assertThat(new Verdict(List.of(right), List.of(), List.of("ERROR"), 0, CALM, Set.of(), true).isPromiseKept())
                .isFalse();
        assertThat(new Verdict(List.of(right), List.of(), List.of(), 1, CALM, Set.of(), true).isPromiseKept())
                .isFalse();
        assertThat(new Verdict(List.of(right), List.of(), List.of(), 0, CALM, Set.of(Path.of("/tmp/x")), true)
                        .isPromiseKept())
                .isFalse();
        assertThat(new Verdict(List.of(right), List.of(), List.of(), 0, CALM, Set.of(), false).isPromiseKept())
                .isFalse();
        var large = new Watch.Seen(1, List.of(2_400_000_000L, 100_000_000L), 1, Set.of(), Set.of());
        assertThat(new Verdict(List.of(right), List.of(), List.of(), 0, large, Set.of(), true).isPromiseKept())
                .isFalse();
        var talkative = new Watch.Seen(1, List.of(1L), 1, Set.of("192.0.2.7:443"), Set.of());
        assertThat(new Verdict(List.of(right), List.of(), List.of(), 0, talkative, Set.of(), true).isPromiseKept())
                .isFalse();
    }

    @Test
    void theLineOfJsonHasTheFieldsInTheirOrder() throws IOException {
        String line = verdict(
                        right,
                        fate(ACCEPT, End.FAILED),
                        fate(REFUSE, End.SHOWN),
                        fate(EITHER, End.REFUSED),
                        fate(EITHER, End.BLANK))
                .json();

        assertThat(line)
                .doesNotContain("\n")
                .startsWith("{\"tried\":5,\"accepted\":2,\"refused\":2,\"wronglyRefused\":1,"
                        + "\"wronglyAccepted\":1,\"serverErrors\":0,\"unfinished\":0,\"slowest\":7,\"peakHeapMb\":400,"
                        + "\"peakRssMb\":1500,\"alive\":true,");
        assertThat(new ObjectMapper().readTree(line).path("acceptRate").asDouble())
                .isEqualTo(0.5);
    }

    @Test
    void complaintsNameTheFileAndTheReason() {
        assertThat(verdict(fate(ACCEPT, End.FAILED), fate(REFUSE, End.SHOWN)).complaints())
                .containsExactly(
                        "wrongly refused | FAILED.jpg (JPEG, expected accept) | a reason",
                        "wrongly accepted | SHOWN.jpg (JPEG, expected refuse) | a reason",
                        "shown, but a later stage failed | SHOWN.jpg (JPEG, expected refuse) | a reason");
    }

    @Test
    void nothingPromisedIsNothingBroken() {
        assertThat(verdict(fate(EITHER, End.REFUSED)).acceptRate()).isEqualTo(1);
    }
}
