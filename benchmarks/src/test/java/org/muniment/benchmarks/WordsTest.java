package org.muniment.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void optionsComeInAnyOrder() {
        Words words = new Words(List.of("--kills", "3", "--keep", "--items", "20"), "help");

        assertThat(words.flag("--keep")).isTrue();
        assertThat(words.flag("--quick")).isFalse();
        assertThat(words.number("--items", 200, 1, 1_000)).isEqualTo(20);
        assertThat(words.number("--kills", 20, 0, 1_000)).isEqualTo(3);
        assertThat(words.number("--seed", 4, 0, 9)).isEqualTo(4);
        assertThatCode(words::requireNothingElse).doesNotThrowAnyException();
    }

    @Test
    void saysWhatItDoesNotUnderstand() {
        assertThatThrownBy(() -> new Words(List.of("--items"), "help").number("--items", 1, 1, 9))
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining("--items needs a whole number from 1 to 9");
        assertThatThrownBy(() -> new Words(List.of("--items", "10"), "help").number("--items", 1, 1, 9))
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining("\"10\"");
        assertThatThrownBy(() -> new Words(List.of("--itms", "10"), "the help").requireNothingElse())
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining("--itms")
                .hasMessageContaining("the help");
    }
}
