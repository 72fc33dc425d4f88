package org.muniment.transcription;

/** Square neighbourhoods of a grid, row-major; the grid ends at its borders. All are separable and done in two sweeps. */
final class Neighbourhood {

    private enum Kind {
        MAXIMUM,
        MINIMUM,
        MEAN
    }

    private Neighbourhood() {}

    /** @param reach cells to each side */
    static float[] maximum(float[] grid, int width, int height, int reach) {
        return both(grid, width, height, reach, Kind.MAXIMUM);
    }

    static float[] minimum(float[] grid, int width, int height, int reach) {
        return both(grid, width, height, reach, Kind.MINIMUM);
    }

    static float[] mean(float[] grid, int width, int height, int reach) {
        return both(grid, width, height, reach, Kind.MEAN);
    }

    private static float[] both(float[] grid, int width, int height, int reach, Kind kind) {
        var along = new float[grid.length];
        for (int y = 0; y < height; y++) {
            sweep(grid, along, y * width, 1, width, reach, kind);
        }
        var across = new float[grid.length];
        for (int x = 0; x < width; x++) {
            sweep(along, across, x, width, height, reach, kind);
        }
        return across;
    }

    private static void sweep(float[] from, float[] to, int start, int step, int length, int reach, Kind kind) {
        for (int i = 0; i < length; i++) {
            int first = Math.max(0, i - reach);
            int last = Math.min(length - 1, i + reach);
            float value = from[start + first * step];
            for (int j = first + 1; j <= last; j++) {
                float next = from[start + j * step];
                value = switch (kind) {
                    case MAXIMUM -> Math.max(value, next);
                    case MINIMUM -> Math.min(value, next);
                    case MEAN -> value + next;
                };
            }
            to[start + i * step] = kind == Kind.MEAN ? value / (last - first + 1) : value;
        }
    }
}
