package org.muniment.transcription;

/**
 * A line as the recogniser takes it: a horizontal picture of fixed height, ink 0 to 1, row-major.
 *
 * @param where for every pixel along the strip, the place along the line in working pixels from which it was taken
 */
record Strip(int width, float[] ink, double[] where) {

    static final int HEIGHT = 48;

    Strip {
        if (ink.length != width * HEIGHT || where.length != width) {
            throw new IllegalArgumentException("A strip of width " + width + " needs " + width * HEIGHT + " pixels.");
        }
    }
}
