package org.muniment.transcription;

/** Catmull-Rom interpolation between the middle two of four values (Keys 1981, a = -1/2). */
final class Cubic {

    private Cubic() {}

    /** @param t 0 at the second value, 1 at the third */
    static float at(float a, float b, float c, float d, float t) {
        return b + 0.5f * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
    }
}
