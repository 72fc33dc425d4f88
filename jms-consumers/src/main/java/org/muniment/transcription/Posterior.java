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
    /** Pixels of a strip from one step to the next. */
    static final int STRIDE = 8;

    float at(int step, int type) {
        return values.get(offset + step * classes + type);
    }

    /** Copies the probabilities of a step. */
    void read(int step, float[] row) {
        values.get(offset + step * classes, row);
    }

    /** The most probable class of a step. */
    int best(int step) {
        var row = new float[classes];
        read(step, row);
        int best = 0;
        for (int type = 1; type < classes; type++) {
            if (row[type] > row[best]) {
                best = type;
            }
        }
        return best;
    }
}
