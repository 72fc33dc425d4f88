package org.muniment.transcription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muniment.catalogue.Refusal;
import org.muniment.processing.StageInput;

class WantedTest {

    @Test
    void whatNobodyAskedForIsLeftToThePageAndTheServer() {
        assertThat(Wanted.direction(asked(Map.of()))).isEmpty();
        assertThat(Wanted.readings(asked(Map.of()), Thoroughness.ONE_READING)).isEqualTo(Thoroughness.ONE_READING);
    }

    @Test
    void whatAPersonAskedForIsDone() {
        var settings = AskedReading.of("horizontal", "quick");

        assertThat(Wanted.direction(asked(settings))).contains(WritingMode.HORIZONTAL_LR);
        assertThat(Wanted.readings(asked(settings), Thoroughness.SEVERAL_READINGS))
                .isEqualTo(Thoroughness.ONE_READING);
        assertThat(Wanted.direction(asked(AskedReading.of("auto", "several")))).isEmpty();
        assertThat(Wanted.direction(asked(AskedReading.of("vertical", null)))).contains(WritingMode.VERTICAL_RL);
    }

    @Test
    void aWordThatNobodyKnowsIsRefused() {
        assertThatThrownBy(() -> AskedReading.of("upwards", null))
                .isInstanceOf(Refusal.class)
                .hasMessage("The direction can be: auto, vertical, horizontal.");
    }

    private static StageInput asked(Map<String, String> settings) {
        return new StageInput() {
            @Override
            public Path original() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int page() {
                return 1;
            }

            @Override
            public Path file(String role) {
                throw new UnsupportedOperationException();
            }

            @Override
            public <T extends Record> T result(String stage, Class<T> type) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Path scratch() {
                throw new UnsupportedOperationException();
            }

            @Override
            public Optional<String> setting(String name) {
                return Optional.ofNullable(settings.get(name));
            }
        };
    }
}
