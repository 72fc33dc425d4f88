package org.muniment.transcription;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.muniment.transcription.ReadCharacter.Alternative;

/** Best-path decoding of a CTC answer (Graves 2006): repeats are one character, blanks part characters. */
final class CtcDecoding {

    /** Makes the box of a character from where it begins and ends along the line. */
    interface Box {
        List<Point> of(double from, double to);
    }

    /**
     * A character and where it stands.
     *
     * @param type its class
     * @param confidence of the step at which it is surest
     * @param peak that step
     */
    record Found(int type, float confidence, int peak) {}

    private static final int ALTERNATIVES = 3;
    private static final float LEAST_ALTERNATIVE = 0.01f;

    private CtcDecoding() {}

    static List<Found> of(Posterior posterior) {
        var found = new ArrayList<Found>();
        int before = Posterior.BLANK;
        for (int step = 0; step < posterior.steps(); step++) {
            int type = posterior.best(step);
            float confidence = posterior.at(step, type);
            if (type != Posterior.BLANK) {
                int last = found.size() - 1;
                if (type != before) {
                    found.add(new Found(type, confidence, step));
                } else if (confidence > found.get(last).confidence()) {
                    found.set(last, new Found(type, confidence, step));
                }
            }
            before = type;
        }
        return found;
    }

    /** With alternatives and boxes: a character reaches half-way to its neighbours. */
    static List<ReadCharacter> characters(Strip strip, Posterior posterior, Recogniser recogniser, Box box) {
        var found = of(posterior);
        var characters = new ArrayList<ReadCharacter>();
        for (int i = 0; i < found.size(); i++) {
            int peak = found.get(i).peak();
            int before = i == 0 ? Math.max(0, peak - 2) : found.get(i - 1).peak();
            int after = i == found.size() - 1 ? peak + 2 : found.get(i + 1).peak();
            characters.add(new ReadCharacter(
                    recogniser.character(found.get(i).type()),
                    found.get(i).confidence(),
                    alternatives(posterior, found.get(i), recogniser),
                    box.of(place(strip, (before + peak) / 2.0), place(strip, (peak + after) / 2.0))));
        }
        return characters;
    }

    private static double place(Strip strip, double step) {
        int x = (int) Math.round((step + 0.5) * Posterior.STRIDE);
        return strip.where()[Math.max(0, Math.min(strip.width() - 1, x))];
    }

    /** What else may stand there, most probable first. */
    private static List<Alternative> alternatives(Posterior posterior, Found found, Recogniser recogniser) {
        var row = new float[posterior.classes()];
        posterior.read(found.peak(), row);
        return IntStream.range(1, row.length)
                .filter(type -> type != found.type() && row[type] >= LEAST_ALTERNATIVE)
                .boxed()
                .sorted(Comparator.comparingDouble(type -> -row[type]))
                .limit(ALTERNATIVES)
                .map(type -> new Alternative(recogniser.character(type), row[type]))
                .toList();
    }
}
