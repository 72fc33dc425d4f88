package org.muniment.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTest {

    private static final String NAME = "muniment.limit.pages-per-file";
    private static final String VARIABLE = "MUNIMENT_LIMIT_PAGES_PER_FILE";

    @Test
    void isTheDefaultUnlessSomebodySaysOtherwise() {
        assertThat(read(Map.of(), Map.of())).isEqualTo(500);
        assertThat(read(Map.of(), Map.of(VARIABLE, "7"))).isEqualTo(7);
        assertThat(read(Map.of(NAME, " 8 "), Map.of(VARIABLE, "7"))).isEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1001", "many", "", "1.5", "99999999999999999999"})
    void saysWhatIsWrong(String value) {
        assertThatThrownBy(() -> read(Map.of(NAME, value), Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "The setting " + NAME + " has to be a whole number from 1 to 1000; it is \"" + value + "\".");
    }

    private static long read(Map<String, String> properties, Map<String, String> environment) {
        return new Setting(NAME).wholeNumber(properties::get, environment::get, 500, 1, 1_000);
    }
}
