package org.muniment.classification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Says in sentences what spoke for a kind: first what is written, then what weighed most. */
final class Reasons {

    /** For a picture that shows nothing. */
    static final List<String> NOTHING = List.of("There is next to nothing to be seen in it.");

    /** Sentences beside that about the writing. */
    private static final int FURTHER = 2;

    private static final Map<String, Function<Traits, String>> SENTENCES = Map.of(
            "saturation",
                    traits -> "Its colours have %s saturation in the mean.".formatted(percent(traits, "saturation")),
            "strongSaturation",
                    traits -> "%s of it is strongly coloured.".formatted(percent(traits, "strongSaturation")),
            "brown", traits -> "%s of it is brown.".formatted(percent(traits, "brown")),
            "warmth", traits -> warmth("The picture", traits.named("warmth")),
            "paper", traits -> "One even tone, as of paper, covers %s of it.".formatted(percent(traits, "paper")),
            "paperWarmth", traits -> warmth("The commonest tone", traits.named("paperWarmth")),
            "tones", traits -> traits.named("tones") > 0.75 ? "It has many tones." : "It has few tones.",
            "midTones", traits -> "%s of it is neither paper nor ink.".formatted(percent(traits, "midTones")),
            "rim", traits -> traits.named("rim") > 0.7 ? "Its rim is plain." : "What it shows goes on beyond its rim.",
            "dark", traits -> "%s of it is nearly black.".formatted(percent(traits, "dark")));

    private Reasons() {}

    static List<String> of(Traits traits, KindWeights weights, String kind) {
        var reasons = new ArrayList<String>();
        reasons.add(writing(traits.writing()));
        SENTENCES.keySet().stream()
                .filter(trait -> weights.speaksFor(traits, kind, trait) > 0)
                .sorted(Comparator.comparingDouble((String trait) -> -weights.speaksFor(traits, kind, trait))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(FURTHER)
                .map(trait -> SENTENCES.get(trait).apply(traits))
                .forEach(reasons::add);
        return List.copyOf(reasons);
    }

    private static String writing(Writing writing) {
        if (writing.patches() == 0) {
            return "No writing was found.";
        }
        String what = writing.upright() > 0.6 ? "column" : writing.upright() < 0.4 ? "row" : "piece";
        return "%d %s%s of text %s %d %% of the picture."
                .formatted(
                        writing.patches(),
                        what,
                        writing.patches() == 1 ? "" : "s",
                        writing.patches() == 1 ? "covers" : "cover",
                        Math.max(1, Math.round(100 * writing.written())));
    }

    private static String warmth(String what, double warmth) {
        return what + (warmth > 0.53 ? " is of a warm colour." : warmth < 0.48 ? " is of a cold colour." : " is grey.");
    }

    private static String percent(Traits traits, String name) {
        return Math.round(100 * traits.named(name)) + " %";
    }
}
