package org.muniment.transcription;

import java.nio.FloatBuffer;

/**
 * What a CTC recogniser says of one strip: for every step along it, a probability for each class. Class 0 is the blank,
 * the last class a space.
 *
 * @param values steps times classes, from {@code offset} on
 */
record Posterior(FloatBuffer values, int offset, int steps, int classes) {

    static final int BLANK = 0;

    float at(int step, int type) {
        return values.get(offset + step * classes + type);
    }

    /** The most probable class of a step. */
    int best(int step) {
        int start = offset + step * classes;
        int best = 0;
        float most = values.get(start);
        for (int i = 1; i < classes; i++) {
            float here = values.get(start + i);
            if (here > most) {
                most = here;
                best = i;
            }
        }
        return best;
    }
}
