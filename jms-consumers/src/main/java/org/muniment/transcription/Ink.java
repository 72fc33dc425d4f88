package org.muniment.transcription;

/**
 * How much ink lies on each pixel of a page: 0 is bare paper, 1 is full black. Row-major, made once and then only read,
 * except by the class that is cleaning it.
 */
final class Ink {

    private final int width;
    private final int height;
    private final float[] values;

    Ink(int width, int height, float[] values) {
        if (values.length != width * height) {
            throw new IllegalArgumentException(
                    "An ink map of " + width + " by " + height + " has not " + values.length + " pixels.");
        }
        this.width = width;
        this.height = height;
        this.values = values;
    }

    static Ink blank(int width, int height) {
        return new Ink(width, height, new float[width * height]);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The pixels themselves, not a copy. */
    float[] values() {
        return values;
    }

    float at(int x, int y) {
        return values[y * width + x];
    }

    void set(int x, int y, float ink) {
        values[y * width + x] = ink;
    }

    /** The same page with rows and columns exchanged. */
    Ink transposed() {
        var turned = new float[values.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned[x * height + y] = values[y * width + x];
            }
        }
        return new Ink(height, width, turned);
    }

    /** Between pixels by bilinear interpolation; bare paper outside. */
    float between(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        float dx = (float) (x - left);
        float dy = (float) (y - top);
        float upper = orPaper(left, top) * (1 - dx) + orPaper(left + 1, top) * dx;
        float lower = orPaper(left, top + 1) * (1 - dx) + orPaper(left + 1, top + 1) * dx;
        return upper * (1 - dy) + lower * dy;
    }

    private float orPaper(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? 0 : values[y * width + x];
    }
}
