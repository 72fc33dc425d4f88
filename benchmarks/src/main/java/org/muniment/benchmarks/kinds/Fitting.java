package org.muniment.benchmarks.kinds;

import java.util.ArrayList;
import java.util.List;
import org.muniment.classification.KindWeights;
import org.muniment.classification.Traits;

/**
 * Makes {@link KindWeights}: multinomial logistic regression by gradient descent, every kind counting alike, large weights
 * held down. The temperature is chosen on pictures of sources that were left out in turns.
 */
final class Fitting {

    private static final int ROUNDS = 3_000;
    private static final double STEP = 0.5;
    private static final double HELD_DOWN = 0.01;
    private static final int FOLDS = 5;

    /** A picture that was looked at. */
    record Seen(Sample sample, Traits traits) {}

    private Fitting() {}

    static KindWeights of(List<Seen> seen, List<String> kinds, String version, String made, double sure) {
        var left = new ArrayList<Seen>();
        var scores = new ArrayList<KindWeights>();
        var sources = seen.stream()
                .map(one -> one.sample().source())
                .distinct()
                .sorted()
                .toList();
        for (int fold = 0; fold < FOLDS; fold++) {
            int now = fold;
            var out = seen.stream()
                    .filter(one -> sources.indexOf(one.sample().source()) % FOLDS == now)
                    .toList();
            var in = seen.stream().filter(one -> !out.contains(one)).toList();
            var weights = plain(in, kinds, version, made, 1, sure);
            out.forEach(one -> {
                left.add(one);
                scores.add(weights);
            });
        }
        return plain(seen, kinds, version, made, temperature(left, scores), sure);
    }

    /** The one with which the pictures that were left out are likeliest. */
    private static double temperature(List<Seen> seen, List<KindWeights> weights) {
        double best = 1;
        double highest = Double.NEGATIVE_INFINITY;
        for (double temperature = 0.5; temperature < 5; temperature += 0.05) {
            double likelihood = 0;
            for (int i = 0; i < seen.size(); i++) {
                var chance = with(weights.get(i), temperature)
                        .chances(seen.get(i).traits())
                        .get(seen.get(i).sample().kind());
                likelihood += Math.log(Math.max(1e-6, chance));
            }
            if (likelihood > highest) {
                highest = likelihood;
                best = temperature;
            }
        }
        return Math.round(best * 100) / 100.0;
    }

    private static KindWeights with(KindWeights weights, double temperature) {
        return new KindWeights(
                weights.version(),
                weights.made(),
                weights.traits(),
                weights.kinds(),
                weights.mean(),
                weights.deviation(),
                weights.weights(),
                temperature,
                weights.sure());
    }

    private static KindWeights plain(
            List<Seen> seen, List<String> kinds, String version, String made, double temperature, double sure) {
        int traits = Traits.NAMES.size();
        var mean = new double[traits];
        var deviation = new double[traits];
        for (int trait = 0; trait < traits; trait++) {
            int which = trait;
            double middle = seen.stream()
                    .mapToDouble(one -> one.traits().values()[which])
                    .average()
                    .orElseThrow();
            double squares = seen.stream()
                    .mapToDouble(one -> Math.pow(one.traits().values()[which] - middle, 2))
                    .average()
                    .orElseThrow();
            mean[trait] = middle;
            deviation[trait] = Math.max(1e-3, Math.sqrt(squares));
        }
        var weights = new double[kinds.size()][traits + 1];
        var unfinished = new KindWeights(version, made, Traits.NAMES, kinds, mean, deviation, weights, 1, sure);
        var perKind = new double[kinds.size()];
        seen.forEach(one -> perKind[kinds.indexOf(one.sample().kind())]++);
        for (int round = 0; round < ROUNDS; round++) {
            descend(seen, unfinished, perKind);
        }
        return with(unfinished, temperature);
    }

    private static void descend(List<Seen> seen, KindWeights model, double[] perKind) {
        int traits = model.traits().size();
        int kinds = model.kinds().size();
        var gradient = new double[kinds][traits + 1];
        for (var one : seen) {
            var chances = model.chances(one.traits());
            int truth = model.kinds().indexOf(one.sample().kind());
            double counts = 1 / (perKind[truth] * kinds);
            for (int kind = 0; kind < kinds; kind++) {
                double error = (chances.get(model.kinds().get(kind)) - (kind == truth ? 1 : 0)) * counts;
                for (int trait = 0; trait < traits; trait++) {
                    gradient[kind][trait] +=
                            error * (one.traits().values()[trait] - model.mean()[trait]) / model.deviation()[trait];
                }
                gradient[kind][traits] += error;
            }
        }
        for (int kind = 0; kind < kinds; kind++) {
            for (int trait = 0; trait <= traits; trait++) {
                double held = trait == traits ? 0 : HELD_DOWN * model.weights()[kind][trait];
                model.weights()[kind][trait] -= STEP * (gradient[kind][trait] + held);
            }
        }
    }
}
