package org.muniment.transcription;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RulingsTest {

    @Test
    void rulingsGoAndCharactersStay() {
        var ink = new Drawing(400, 600)
                .block(200, 20, 2, 560)
                .block(20, 20, 360, 2)
                .character(100, 300, 40)
                .ink();

        var cleaned = Rulings.withoutLines(ink);

        assertThat(cleaned.at(200, 100)).isZero();
        assertThat(cleaned.at(60, 21)).isZero();
        assertThat(cleaned.at(101, 320)).isEqualTo(1);
        assertThat(cleaned.at(120, 301)).isEqualTo(1);
    }

    @Test
    void aRulingThatLeansALittleGoesToo() {
        var drawing = new Drawing(400, 600);
        for (int y = 20; y < 580; y++) {
            drawing.block(200 + y / 100, y, 2, 1);
        }

        var cleaned = Rulings.withoutLines(drawing.ink());

        assertThat(cleaned.at(202, 250)).isZero();
        assertThat(cleaned.at(204, 450)).isZero();
    }

    @Test
    void aStrokeThatCrossesARulingStaysWhole() {
        var ink = new Drawing(400, 600)
                .block(200, 20, 2, 560)
                .block(180, 300, 44, 5)
                .ink();

        var cleaned = Rulings.withoutLines(ink);

        assertThat(cleaned.at(200, 302)).isEqualTo(1);
        assertThat(cleaned.at(200, 350)).isZero();
    }

    @Test
    void aBroadBarIsNoRuling() {
        var cleaned = Rulings.withoutLines(
                new Drawing(400, 600).block(200, 20, 30, 560).ink());

        assertThat(cleaned.at(215, 300)).isEqualTo(1);
    }
}
