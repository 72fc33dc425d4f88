package org.muniment.transcription;

import java.util.ArrayList;
import java.util.List;
import org.muniment.transcription.ReadCharacter.Alternative;

/** Best-path decoding of a CTC answer (Graves 2006): repeats are one character, blanks part characters. */
final class CtcDecoding {

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

    /** What else may stand there, most probable first. */
    static List<Alternative> alternatives(Posterior posterior, Found found, Recogniser recogniser) {
        var best = new int[ALTERNATIVES];
        int count = 0;
        for (int type = 1; type < posterior.classes(); type++) {
            float here = posterior.at(found.peak(), type);
            if (type == found.type() || here < LEAST_ALTERNATIVE) {
                continue;
            }
            int place = count;
            while (place > 0 && posterior.at(found.peak(), best[place - 1]) < here) {
                if (place < ALTERNATIVES) {
                    best[place] = best[place - 1];
                }
                place--;
            }
            if (place < ALTERNATIVES) {
                best[place] = type;
                count = Math.min(ALTERNATIVES, count + 1);
            }
        }
        var alternatives = new ArrayList<Alternative>();
        for (int i = 0; i < count; i++) {
            alternatives.add(new Alternative(recogniser.character(best[i]), posterior.at(found.peak(), best[i])));
        }
        return alternatives;
    }

    /** The mean confidence of the characters; 0 when there are none. */
    static double confidence(List<Found> found) {
        return found.stream().mapToDouble(Found::confidence).average().orElse(0);
    }
}
