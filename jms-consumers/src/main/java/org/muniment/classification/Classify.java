package org.muniment.classification;

import java.util.Map;
import org.muniment.models.InstalledModel;
import org.muniment.pictures.Prepare;
import org.muniment.processing.ModelUse;
import org.muniment.processing.PreparedPage;
import org.muniment.processing.Report;
import org.muniment.processing.Stage;
import org.muniment.processing.StageFailure;
import org.muniment.processing.StageInput;
import org.muniment.processing.StageOutcome;

/**
 * The stage {@code classify}: says what kind of thing a picture shows, from its tones and from the writing in it, how sure
 * that is, and why. The result is {@link ClassifiedPicture}.
 */
public final class Classify implements Stage {

    public static final String NAME = "classify";

    private final PictureLook look;
    private final KindWeights weights;
    private final String sha256;

    /** @param model tells writing from everything else */
    public Classify(InstalledModel model) {
        this.look = new PictureLook(model);
        this.weights = KindWeights.installed();
        this.sha256 = KindWeights.sha256();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public StageOutcome run(StageInput input) throws StageFailure {
        var page = input.result(Prepare.NAME, PreparedPage.class);
        var traits = look.at(input.file(Prepare.PYRAMID), page.width());
        var chances = weights.chances(traits);
        var best = chances.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        // The weights were made from pictures that show something: of an empty one they know nothing.
        boolean empty = page.impression() == null;
        var result = new ClassifiedPicture(
                best.getKey(),
                best.getValue(),
                best.getValue() >= weights.sure() && !empty,
                chances,
                empty ? Reasons.NOTHING : Reasons.of(traits, weights, best.getKey()));
        return StageOutcome.of(result, new ModelUse(KindWeights.NAME, weights.version(), sha256, best.getValue()))
                .saying(Report.info(
                        "This looks like: %s, %d %%. %s"
                                .formatted(
                                        result.kind(),
                                        Math.round(100 * result.confidence()),
                                        String.join(" ", result.reasons())),
                        Map.of("chances", chances, "sure", result.sure())));
    }
}
