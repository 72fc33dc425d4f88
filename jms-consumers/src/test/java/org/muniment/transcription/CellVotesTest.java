package org.muniment.transcription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CellVotesTest {

    private static final List<Span> CELLS = List.of(new Span(0, 8), new Span(8, 16));

    @Test
    void theCharacterWithTheMostVotesWins() {
        var votes = new CellVotes(CELLS);
        votes.add(strip(), CtcDecodingTest.posterior(new float[][] {{0.1f, 0.6f, 0.3f, 0}, {0.1f, 0, 0.9f, 0}}));
        votes.add(strip(), CtcDecodingTest.posterior(new float[][] {{0.1f, 0.2f, 0.7f, 0}, {0.1f, 0, 0.9f, 0}}));

        var winners = votes.winners();

        assertThat(winners).extracting(CellVotes.Winner::type).containsExactly(2, 2);
        assertThat(winners.get(0).confidence()).isCloseTo(0.5, within(1e-6));
        assertThat(winners.get(0).others()).singleElement().satisfies(other -> assertThat(other.getKey())
                .isEqualTo(1));
        assertThat(winners.get(1).cell()).isEqualTo(CELLS.get(1));
    }

    @Test
    void aCellOfInkBeatsTheBlankUnlessItIsABlot() {
        var votes = new CellVotes(CELLS);
        votes.add(strip(), CtcDecodingTest.posterior(new float[][] {{0.8f, 0.2f, 0, 0}, {0.98f, 0.01f, 0.01f, 0}}));

        assertThat(votes.winners()).singleElement().satisfies(winner -> {
            assertThat(winner.type()).isEqualTo(1);
            assertThat(winner.cell()).isEqualTo(CELLS.get(0));
        });
    }

    @Test
    void stepsOverThePaddingAreNotHeard() {
        var votes = new CellVotes(CELLS);
        votes.add(
                strip(),
                CtcDecodingTest.posterior(new float[][] {{0, 1, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}, {0, 0, 1, 0}}));

        assertThat(votes.winners()).extracting(CellVotes.Winner::type).containsExactly(1, 1);
    }

    /** Two steps wide, one over each cell. */
    private static Strip strip() {
        var where = new double[16];
        for (int x = 0; x < 16; x++) {
            where[x] = x;
        }
        return new Strip(16, new float[16 * Strip.HEIGHT], where);
    }
}
