package org.muniment.transcription;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muniment.transcription.ReadCharacter.Alternative;

/**
 * What several readings of one line say of each of its cells. A reading's vote for a character in a cell is the highest
 * probability that any step over the cell gives it; votes are added up, and the cell holds one character. (After ROVER,
 * Fiscus 1997, with places instead of an alignment.)
 */
final class CellVotes {

    /** A cell's content with the outcome of its vote. */
    record Winner(Span cell, int type, double confidence, List<Map.Entry<Integer, Double>> others) {}

    private static final float LEAST_VOTE = 0.003f;
    /** Below this, on average, the cell holds no character but a blot. */
    private static final double LEAST_CONFIDENCE = 0.08;

    private static final int OTHERS = 3;

    private final List<Span> cells;
    private final List<Map<Integer, Double>> votes = new ArrayList<>();
    private int readings;

    CellVotes(List<Span> cells) {
        this.cells = cells;
        cells.forEach(cell -> votes.add(new HashMap<>()));
    }

    void add(Strip strip, Posterior posterior) {
        readings++;
        var said = new ArrayList<Map<Integer, Double>>();
        cells.forEach(cell -> said.add(new HashMap<>()));
        var row = new float[posterior.classes()];
        for (int step = 0; step < posterior.steps(); step++) {
            int x = (int) ((step + 0.5) * Posterior.STRIDE);
            int cell = x < strip.width() ? cellAt(strip.where()[x]) : -1;
            if (cell >= 0) {
                posterior.read(step, row);
                hear(row, said.get(cell));
            }
        }
        for (int i = 0; i < said.size(); i++) {
            var into = votes.get(i);
            said.get(i).forEach((type, vote) -> into.merge(type, vote, Double::sum));
        }
    }

    /** The blank and the space have no vote: the cell holds ink. */
    private static void hear(float[] row, Map<Integer, Double> said) {
        for (int type = 1; type < row.length - 1; type++) {
            if (row[type] > LEAST_VOTE) {
                said.merge(type, (double) row[type], Math::max);
            }
        }
    }

    private int cellAt(double place) {
        for (int i = 0; i < cells.size(); i++) {
            if (place >= cells.get(i).start() && place < cells.get(i).end()) {
                return i;
            }
        }
        return -1;
    }

    List<Winner> winners() {
        var winners = new ArrayList<Winner>();
        for (int i = 0; i < cells.size(); i++) {
            var ranked = votes.get(i).entrySet().stream()
                    .map(vote -> Map.entry(vote.getKey(), vote.getValue() / readings))
                    .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(OTHERS + 1L)
                    .toList();
            if (!ranked.isEmpty() && ranked.get(0).getValue() > LEAST_CONFIDENCE) {
                var first = ranked.get(0);
                winners.add(new Winner(
                        cells.get(i), first.getKey(), Math.min(1, first.getValue()), ranked.subList(1, ranked.size())));
            }
        }
        return winners;
    }

    static ReadCharacter character(Winner winner, Recogniser recogniser, List<Point> box) {
        var text = ColumnPunctuation.of(recogniser.character(winner.type()));
        var alternatives = winner.others().stream()
                .map(other -> new Alternative(
                        ColumnPunctuation.of(recogniser.character(other.getKey())), Math.min(1, other.getValue())))
                .filter(other -> !other.text().equals(text))
                .toList();
        return new ReadCharacter(text, winner.confidence(), alternatives, box);
    }
}
