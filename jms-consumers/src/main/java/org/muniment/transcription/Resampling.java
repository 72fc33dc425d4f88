package org.muniment.transcription;

/** Lays a picture out as its {@link Placement} says. Outside the picture its border is continued. */
final class Resampling {

    private Resampling() {}

    /** @return 0 to 255, row-major, of the placement's size */
    static float[] place(Brightness picture, Placement placement) {
        // The picture at hand may be a smaller copy of the upright one.
        double across = (double) picture.width() / placement.uprightWidth();
        double down = (double) picture.height() / placement.uprightHeight();
        double enlargement = placement.scale() / across;
        if (placement.degrees() == 0 && enlargement == 1) {
            return picture.values();
        }
        int shrink = Math.max(1, (int) Math.floor(1 / enlargement));
        var source = new Grid(picture.values(), picture.width(), picture.height()).shrunk(shrink);
        var origin = placement.toUpright(0.5, 0.5);
        var right = placement.toUpright(1.5, 0.5);
        var below = placement.toUpright(0.5, 1.5);
        double u0 = origin.x() * across / shrink - 0.5;
        double v0 = origin.y() * down / shrink - 0.5;
        double ux = (right.x() - origin.x()) * across / shrink;
        double vx = (right.y() - origin.y()) * down / shrink;
        double uy = (below.x() - origin.x()) * across / shrink;
        double vy = (below.y() - origin.y()) * down / shrink;
        var placed = new float[placement.width() * placement.height()];
        for (int y = 0, i = 0; y < placement.height(); y++) {
            for (int x = 0; x < placement.width(); x++, i++) {
                double u = u0 + x * ux + y * uy;
                double v = v0 + x * vx + y * vy;
                placed[i] = enlargement > 1 ? source.smooth(u, v) : source.between(u, v);
            }
        }
        return placed;
    }

    /** A picture whose border continues without end. */
    private record Grid(float[] values, int width, int height) {

        Grid shrunk(int by) {
            if (by == 1) {
                return this;
            }
            int w = Math.max(1, width / by);
            int h = Math.max(1, height / by);
            var small = new float[w * h];
            for (int y = 0; y < h; y++) {
                for (int x = 0; x < w; x++) {
                    float sum = 0;
                    for (int j = 0; j < by; j++) {
                        for (int i = 0; i < by; i++) {
                            sum += at(x * by + i, y * by + j);
                        }
                    }
                    small[y * w + x] = sum / (by * by);
                }
            }
            return new Grid(small, w, h);
        }

        float at(int x, int y) {
            return values[Math.max(0, Math.min(height - 1, y)) * width + Math.max(0, Math.min(width - 1, x))];
        }

        float between(double x, double y) {
            int left = (int) Math.floor(x);
            int top = (int) Math.floor(y);
            float dx = (float) (x - left);
            float dy = (float) (y - top);
            float upper = at(left, top) * (1 - dx) + at(left + 1, top) * dx;
            float lower = at(left, top + 1) * (1 - dx) + at(left + 1, top + 1) * dx;
            return upper * (1 - dy) + lower * dy;
        }

        float smooth(double x, double y) {
            int left = (int) Math.floor(x);
            int top = (int) Math.floor(y);
            float dx = (float) (x - left);
            float first = row(left, top - 1, dx);
            float second = row(left, top, dx);
            float third = row(left, top + 1, dx);
            float fourth = row(left, top + 2, dx);
            float value = Cubic.at(first, second, third, fourth, (float) (y - top));
            return Math.max(0, Math.min(255, value));
        }

        private float row(int left, int y, float dx) {
            return Cubic.at(at(left - 1, y), at(left, y), at(left + 1, y), at(left + 2, y), dx);
        }
    }
}
