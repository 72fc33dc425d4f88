package org.muniment.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTest {

    private static final Setting<Long> PAGES = Settings.PAGES_PER_FILE;

    @Test
    void isTheDefaultUnlessSomebodySaysOtherwise() {
        assertThat(read(Map.of(), Map.of())).isEqualTo(500);
        assertThat(read(Map.of(), Map.of(PAGES.variable(), "7"))).isEqualTo(7);
        assertThat(read(Map.of(PAGES.name(), " 8 "), Map.of(PAGES.variable(), "7")))
                .isEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "100001", "many", "", "1.5", "99999999999999999999"})
    void saysWhatIsWrong(String value) {
        assertThatThrownBy(() -> read(Map.of(PAGES.name(), value), Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The setting muniment.limit.pages-per-file (MUNIMENT_LIMIT_PAGES_PER_FILE)"
                        + " has to be a whole number from 1 to 100000; it is \"" + value + "\".");
    }

    @Test
    void namesEverySettingThatIsWrongAndNotOnlyTheFirst() {
        Map<String, String> environment = Map.of(
                "MUNIMENT_LIMIT_PAGES_PER_FILE", "many",
                "MUNIMENT_GROUP_VISION", "maybe",
                "MUNIMENT_FIXITY_DAYS", "30",
                "MUNIMENT_DEVICE", "tpu");

        assertThat(Settings.wrong(name -> null, environment::get))
                .containsExactly(
                        "The setting muniment.limit.pages-per-file (MUNIMENT_LIMIT_PAGES_PER_FILE) has to be a whole number from 1 to 100000; it is \"many\".",
                        "The setting muniment.group.vision (MUNIMENT_GROUP_VISION) has to be true or false; it is \"maybe\".",
                        "The setting muniment.device (MUNIMENT_DEVICE) has to be auto, cpu or gpu:0; it is \"tpu\".");
        assertThatThrownBy(() -> PAGES.value(name -> null, environment::get)).hasMessageContaining("tpu");
    }

    private static long read(Map<String, String> properties, Map<String, String> environment) {
        return PAGES.value(properties::get, environment::get);
    }
}
