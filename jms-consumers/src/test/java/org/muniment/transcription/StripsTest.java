package org.muniment.transcription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class StripsTest {

    @Test
    void aTurnedColumnBeginsAtTheLeftWithItsRightSideUp() {
        // One mark in the upper right corner of the column.
        var ink = new Drawing(200, 400).block(90, 50, 10, 10).ink();

        var strip = Strips.turned(ink, new Span(52, 100), new Span(50, 290));

        assertThat(strip.width()).isEqualTo(240);
        assertThat(strip.ink()[5 * strip.width() + 5]).isEqualTo(1, within(0.01f));
        assertThat(strip.ink()[40 * strip.width() + 5]).isZero();
        assertThat(strip.where()[0]).isCloseTo(50, within(1.0));
        assertThat(strip.where()[239]).isCloseTo(289, within(1.0));
    }

    @Test
    void relaidCharactersStandSideBySideUpright() {
        // The second character has a mark at its upper left.
        var ink = new Drawing(200, 400).block(52, 100, 8, 8).ink();

        var strip = Strips.relaid(ink, new Span(50, 98), List.of(new Span(50, 98), new Span(98, 146)), 48, 48);

        assertThat(strip.width()).isEqualTo(2 * 48 + 16);
        int x = 8 + 48 + 6;
        assertThat(strip.ink()[6 * strip.width() + x]).isEqualTo(1, within(0.01f));
        assertThat(strip.ink()[6 * strip.width() + 8 + 6]).isZero();
        assertThat(strip.where()[x]).isBetween(98.0, 146.0);
        assertThat(strip.where()[8 + 6]).isBetween(50.0, 98.0);
    }

    @Test
    void aRowKeepsItsShape() {
        var ink = new Drawing(400, 200).block(60, 60, 24, 24).ink();

        var strip = Strips.straight(ink, new Span(60, 84), new Span(60, 160));

        assertThat(strip.width()).isEqualTo(200);
        assertThat(strip.ink()[24 * strip.width() + 24]).isEqualTo(1, within(0.01f));
        assertThat(strip.ink()[24 * strip.width() + 100]).isZero();
    }
}
