package org.muniment.transcription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PitchTest {

    @Test
    void findsTheDistanceOfCharacters() {
        var rows =
                Profile.ofRows(new Drawing(60, 800).column(10, 20, 13, 40, 57).ink(), 0, 60);

        assertThat(Pitch.of(List.of(rows), 42)).isCloseTo(57, within(1.0));
    }

    @Test
    void guessesFromTheWidthWhereNothingRepeats() {
        assertThat(Pitch.of(List.of(new float[100]), 40)).isBetween(28.0, 76.0);
    }
}
