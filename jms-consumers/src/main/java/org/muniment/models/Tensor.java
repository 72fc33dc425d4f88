package org.muniment.models;

import java.nio.FloatBuffer;

/**
 * Numbers that go into a model or come out of it, row-major.
 *
 * @param values from position 0, as many as the shape says; a direct buffer in native order spares a copy on the way in
 * @param shape sizes from the outermost dimension to the innermost
 */
public record Tensor(FloatBuffer values, long... shape) {

    public Tensor {
        shape = shape.clone();
        if (values.limit() != volume(shape)) {
            throw new IllegalArgumentException(
                    "The shape asks for " + volume(shape) + " values, there are " + values.limit() + ".");
        }
    }

    @Override
    public long[] shape() {
        return shape.clone();
    }

    public int size(int dimension) {
        return Math.toIntExact(shape[dimension]);
    }

    private static long volume(long[] shape) {
        long volume = 1;
        for (long size : shape) {
            volume = Math.multiplyExact(volume, size);
        }
        return volume;
    }
}
