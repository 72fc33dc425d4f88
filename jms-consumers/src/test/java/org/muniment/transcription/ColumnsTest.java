package org.muniment.transcription;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muniment.transcription.Columns.Column;

class ColumnsTest {

    @Test
    void findsEachColumnWithItsExtent() {
        var ink = new Drawing(400, 500)
                .column(50, 40, 8, 40, 50)
                .column(120, 40, 2, 40, 50)
                .column(190, 90, 5, 40, 50)
                .ink();

        var columns = Columns.of(ink);

        assertThat(columns)
                .extracting(Column::along)
                .containsExactly(new Span(40, 430), new Span(40, 130), new Span(90, 330));
        assertThat(columns)
                .extracting(column -> column.across().middle())
                .satisfiesExactly(
                        first -> assertThat(first).isBetween(69.0, 71.0),
                        second -> assertThat(second).isBetween(139.0, 141.0),
                        third -> assertThat(third).isBetween(209.0, 211.0));
    }

    @Test
    void partsColumnsThatTouch() {
        var ink = new Drawing(500, 500)
                .column(50, 40, 8, 40, 50)
                .column(150, 40, 8, 40, 50)
                .column(250, 40, 8, 40, 50)
                .column(350, 40, 8, 40, 50)
                .column(396, 40, 8, 40, 50)
                .block(385, 200, 15, 3)
                .ink();

        var columns = Columns.of(ink);

        assertThat(columns).hasSize(5);
        assertThat(columns.get(3).across().end()).isBetween(388, 398);
    }

    @Test
    void joinsTheHalvesOfCharactersAndPassesOverRulings() {
        var drawing = new Drawing(400, 500).column(50, 40, 8, 40, 50).block(110, 20, 3, 440);
        for (int i = 0; i < 3; i++) {
            drawing.block(130, 40 + 50 * i, 12, 40).block(150, 40 + 50 * i, 20, 40);
        }

        var columns = Columns.of(drawing.ink());

        assertThat(columns).hasSize(2);
        assertThat(columns.get(1).across().length()).isBetween(38, 44);
    }

    @Test
    void whatIsLeftOfARulingBelongsToNoColumn() {
        var ink = new Drawing(400, 500)
                .column(50, 40, 8, 40, 50)
                .column(130, 40, 2, 34, 50)
                .block(177, 400, 3, 30)
                .ink();

        var columns = Columns.of(ink);

        assertThat(columns).hasSize(2);
        assertThat(columns.get(1).along()).isEqualTo(new Span(40, 124));
    }

    @Test
    void anEmptyPageHasNone() {
        assertThat(Columns.of(Ink.blank(100, 100))).isEmpty();
    }
}
