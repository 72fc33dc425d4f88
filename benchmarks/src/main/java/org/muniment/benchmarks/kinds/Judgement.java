package org.muniment.benchmarks.kinds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muniment.benchmarks.kinds.Fitting.Seen;
import org.muniment.classification.KindWeights;
import org.muniment.events.Json;

/** How often the weights are right, where they are wrong, and what asking a person below a threshold would bring. */
final class Judgement {

    /** Kinds whose pictures are writing. */
    private static final Set<String> TEXT = Set.of("minutes", "card");

    private final KindWeights weights;
    private final Map<String, Map<String, Integer>> said = new LinkedHashMap<>();
    private final List<double[]> answers = new ArrayList<>();
    private int right;
    private int textOrPhotograph;
    private int textOrPhotographRight;
    private int sure;
    private int sureRight;

    Judgement(KindWeights weights, List<Seen> pictures) {
        this.weights = weights;
        pictures.forEach(this::judge);
    }

    private void judge(Seen seen) {
        var chances = weights.chances(seen.traits());
        var best = chances.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        String truth = seen.sample().kind();
        boolean correct = best.getKey().equals(truth);
        said.computeIfAbsent(truth, kind -> new LinkedHashMap<>()).merge(best.getKey(), 1, Integer::sum);
        right += correct ? 1 : 0;
        answers.add(new double[] {best.getValue(), correct ? 1 : 0});
        if (best.getValue() >= weights.sure()) {
            sure++;
            sureRight += correct ? 1 : 0;
        }
        if (truth.equals("minutes") || truth.equals("photograph")) {
            // What matters first: is it read as a text, or not.
            textOrPhotograph++;
            textOrPhotographRight += TEXT.contains(best.getKey()) == TEXT.contains(truth) ? 1 : 0;
        }
    }

    String table() {
        var text = new StringBuilder();
        text.append("%-12s".formatted("is \\ said"));
        weights.kinds().forEach(kind -> text.append("%12s".formatted(kind)));
        text.append('\n');
        for (var row : said.entrySet()) {
            text.append("%-12s".formatted(row.getKey()));
            weights.kinds()
                    .forEach(kind -> text.append("%12d".formatted(row.getValue().getOrDefault(kind, 0))));
            text.append('\n');
        }
        text.append("\nthreshold   asked   of the rest right\n");
        for (double threshold : new double[] {0.5, 0.6, 0.7, 0.8, 0.9, 0.95}) {
            var rest = answers.stream().filter(answer -> answer[0] >= threshold).toList();
            text.append("%9.2f %6.1f %% %12.1f %%\n"
                    .formatted(
                            threshold,
                            percent(answers.size() - rest.size(), answers.size()),
                            percent(
                                    rest.stream()
                                            .filter(answer -> answer[1] == 1)
                                            .count(),
                                    rest.size())));
        }
        return text.append('\n').toString();
    }

    String json() {
        var line = new LinkedHashMap<String, Object>();
        line.put("pictures", answers.size());
        line.put("accuracy", share(right, answers.size()));
        line.put("textAgainstPhotograph", share(textOrPhotographRight, textOrPhotograph));
        line.put("threshold", weights.sure());
        line.put("asked", share(answers.size() - sure, answers.size()));
        line.put("restRight", share(sureRight, sure));
        line.put(
                "meanConfidence",
                round(answers.stream()
                        .mapToDouble(answer -> answer[0])
                        .average()
                        .orElse(0)));
        line.put("confusion", said);
        return Json.write(line);
    }

    private static double percent(long part, long all) {
        return all == 0 ? 0 : 100.0 * part / all;
    }

    private static double share(long part, long all) {
        return all == 0 ? 0 : round((double) part / all);
    }

    private static double round(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
