package org.muniment.classification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.muniment.events.Json;

/**
 * A multinomial logistic regression over {@link Traits}. How it was made is told in docs/decisions/0012.
 *
 * @param version of the weights
 * @param made how they were made, in a sentence
 * @param traits the names of what they weigh, in order
 * @param kinds the words of the kinds, in order
 * @param mean of each trait over the pictures that it was made from
 * @param deviation of each trait, likewise
 * @param weights for each kind one for each trait, and behind them the constant
 * @param temperature by which all of it is divided, so that a confidence of 0.8 is right in four of five cases
 * @param sure least confidence at which nobody is asked
 */
public record KindWeights(
        String version,
        String made,
        List<String> traits,
        List<String> kinds,
        double[] mean,
        double[] deviation,
        double[][] weights,
        double temperature,
        double sure) {

    public static final String NAME = "kind-of-picture";

    private static final String RESOURCE = "/org/muniment/classification/kinds.json";

    /** Those that come with the product. */
    public static KindWeights installed() {
        var weights = Json.read(new String(bytes(), StandardCharsets.UTF_8), KindWeights.class);
        if (!weights.traits().equals(Traits.NAMES)) {
            throw new IllegalStateException(RESOURCE + " weighs other traits than are looked at.");
        }
        return weights;
    }

    /** The SHA-256 of the installed weights. */
    static String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** How likely each kind is; together 1. */
    public Map<String, Double> chances(Traits traits) {
        var scores = new double[kinds.size()];
        double highest = Double.NEGATIVE_INFINITY;
        for (int kind = 0; kind < scores.length; kind++) {
            scores[kind] = weights[kind][this.traits.size()] / temperature;
            for (int trait = 0; trait < this.traits.size(); trait++) {
                scores[kind] += share(traits, kind, trait);
            }
            highest = Math.max(highest, scores[kind]);
        }
        double sum = 0;
        for (int kind = 0; kind < scores.length; kind++) {
            scores[kind] = Math.exp(scores[kind] - highest);
            sum += scores[kind];
        }
        var chances = new LinkedHashMap<String, Double>();
        for (int kind = 0; kind < scores.length; kind++) {
            chances.put(kinds.get(kind), scores[kind] / sum);
        }
        return chances;
    }

    /** How much a trait of a picture speaks for a kind, and not for the mean of the others. */
    double speaksFor(Traits seen, String kind, String trait) {
        int which = kinds.indexOf(kind);
        int index = traits.indexOf(trait);
        double others = 0;
        for (int other = 0; other < kinds.size(); other++) {
            others += other == which ? 0 : share(seen, other, index) / (kinds.size() - 1);
        }
        return share(seen, which, index) - others;
    }

    private double share(Traits seen, int kind, int trait) {
        return weights[kind][trait] * (seen.values()[trait] - mean[trait]) / deviation[trait] / temperature;
    }

    private static byte[] bytes() {
        try (InputStream in = KindWeights.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The weights " + RESOURCE + " are missing.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
