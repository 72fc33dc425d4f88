package org.muniment.transcription;

import java.util.ArrayList;
import java.util.List;
import org.muniment.models.InstalledModel;
import org.muniment.processing.Prepare;
import org.muniment.processing.PreparedPage;
import org.muniment.processing.Stage;
import org.muniment.processing.StageFailure;
import org.muniment.processing.StageInput;
import org.muniment.processing.StageOutcome;

/** The stage {@code recognise}: reads each line. Its result is a {@link ReadPage}. */
public final class Recognise implements Stage {

    public static final String NAME = "recognise";

    private final Recogniser recogniser;

    public Recognise(InstalledModel model) {
        this.recogniser = new Recogniser(model);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public StageOutcome run(StageInput input) throws StageFailure {
        var prepared = input.result(Prepare.NAME, PreparedPage.class);
        var ordered = input.result(OrderColumns.NAME, OrderedLines.class);
        if (ordered.lines().isEmpty()) {
            return StageOutcome.of(new ReadPage(ordered.writingMode(), List.of()));
        }
        var picture = UprightPicture.read(input.file(Prepare.UPRIGHT));
        var page = WorkingPage.of(picture, prepared.width(), prepared.height(), ordered.skewDegrees());
        try {
            var lines = read(page, ordered);
            var confidence = lines.stream()
                    .flatMap(line -> line.characters().stream())
                    .mapToDouble(ReadCharacter::confidence)
                    .average()
                    .orElse(0);
            return StageOutcome.of(
                    new ReadPage(ordered.writingMode(), lines),
                    recogniser.model().use(confidence));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw StageFailure.passing("The reading was interrupted.", e);
        }
    }

    private List<ReadLine> read(WorkingPage page, OrderedLines ordered) throws InterruptedException {
        var layout = LineLayout.of(page, ordered);
        var turned = recogniser.read(layout.turned());
        var relaid = recogniser.read(layout.relaid());
        var lines = new ArrayList<ReadLine>();
        for (int i = 0; i < turned.size(); i++) {
            var one = CtcDecoding.of(turned.get(i));
            var other = CtcDecoding.of(relaid.get(i));
            boolean first = CtcDecoding.confidence(one) > CtcDecoding.confidence(other);
            var characters = layout.characters(
                    i,
                    first ? layout.turned().get(i) : layout.relaid().get(i),
                    first ? turned.get(i) : relaid.get(i),
                    recogniser);
            lines.add(new ReadLine(ordered.lines().get(i).polygon(), characters));
        }
        return lines;
    }
}
