package org.muniment.transcription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkewTest {

    @ParameterizedTest
    @ValueSource(doubles = {-2.5, -0.6, 0, 1.5, 3})
    void findsHowFarAPageLeans(double degrees) {
        var page = new Drawing(700, 900);
        for (int column = 0; column < 8; column++) {
            page.column(70 + column * 72, 60 + 9 * (column % 3), 14, 40, 53);
        }
        // A page that leans is one that a placement of the opposite angle has turned.
        var leaning = new Placement(700, 900, 1, -degrees);
        var picture =
                new Brightness(leaning.width(), leaning.height(), Resampling.place(page.brightness(220), leaning));

        assertThat(Skew.of(picture, picture.width(), picture.height())).isCloseTo(degrees, within(0.15));
    }

    @Test
    void anEmptyPageHangsStraight() {
        assertThat(Skew.of(Ink.blank(50, 50))).isZero();
    }
}
