package org.muniment.transcription;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnPunctuationTest {

    @ParameterizedTest
    @CsvSource({"\u4E36,\u3001", "\u2019,\uFF0C", "\u00B0,\u3002", "\u2022,\u00B7", "\u6703,\u6703", "\u3001,\u3001"})
    void tellsTheMarkThatALookAlikeStandsFor(String read, String meant) {
        assertThat(ColumnPunctuation.of(read)).isEqualTo(meant);
    }
}
