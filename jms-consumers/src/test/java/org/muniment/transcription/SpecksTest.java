package org.muniment.transcription;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpecksTest {

    @Test
    void dustAndFramesGoDotsAndCharactersStay() {
        var drawing = new Drawing(300, 300);
        drawing.block(5, 5, 2, 2).block(50, 50, 4, 4).character(100, 100, 40);
        drawing.block(20, 200, 260, 2)
                .block(20, 290, 260, 2)
                .block(20, 200, 2, 90)
                .block(278, 200, 2, 90);

        var cleaned = Specks.removed(drawing.ink(), 6, 80);

        assertThat(cleaned.at(5, 5)).isZero();
        assertThat(cleaned.at(51, 51)).isEqualTo(1);
        assertThat(cleaned.at(101, 120)).isEqualTo(1);
        assertThat(cleaned.at(150, 200)).isZero();
    }

    @Test
    void inkThatTouchesAtACornerIsOnePart() {
        var drawing = new Drawing(20, 20).block(5, 5, 2, 2).block(7, 7, 2, 2);

        assertThat(Specks.removed(drawing.ink(), 8, 80).at(5, 5)).isEqualTo(1);
        assertThat(Specks.removed(drawing.ink(), 9, 80).at(5, 5)).isZero();
    }
}
