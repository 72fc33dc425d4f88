package org.muniment.transcription;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellsTest {

    private static final int SIZE = 40;

    @Test
    void eachCharacterGetsACell() {
        var rows =
                Profile.ofRows(new Drawing(60, 500).column(10, 20, 8, SIZE, 50).ink(), 0, 60);

        var cells = Cells.of(rows, new Span(20, 410), 50, SIZE);

        assertThat(cells).hasSize(8);
        for (int i = 0; i < 8; i++) {
            assertThat(cells.get(i).start()).isLessThanOrEqualTo(20 + 50 * i);
            assertThat(cells.get(i).end()).isGreaterThanOrEqualTo(60 + 50 * i);
        }
    }

    @Test
    void aCharacterOfSeparateBarsStaysTogether() {
        var drawing = new Drawing(60, 300).character(10, 20, SIZE).character(10, 120, SIZE);
        drawing.block(10, 75, SIZE, 4).block(10, 90, SIZE, 4).block(10, 105, SIZE, 4);

        var cells = Cells.of(Profile.ofRows(drawing.ink(), 0, 60), new Span(20, 160), 50, SIZE);

        assertThat(cells).hasSize(3);
        assertThat(cells.get(1).start()).isLessThanOrEqualTo(75);
        assertThat(cells.get(1).end()).isGreaterThanOrEqualTo(109);
    }

    @Test
    void roomLeftFreeIsNoCell() {
        var drawing = new Drawing(60, 400).character(10, 20, SIZE).character(10, 220, SIZE);

        var cells = Cells.of(Profile.ofRows(drawing.ink(), 0, 60), new Span(20, 260), 50, SIZE);

        assertThat(cells).hasSize(2);
    }
}
