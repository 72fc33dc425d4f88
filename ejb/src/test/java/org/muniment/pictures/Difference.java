package org.muniment.pictures;

import java.util.stream.IntStream;

/** How far two pictures are apart, in steps of 255 of one colour. */
final class Difference {

    private Difference() {}

    static double mean(int[] one, int[] other) {
        return steps(one, other).average().orElseThrow();
    }

    static int most(int[] one, int[] other) {
        return steps(one, other).max().orElseThrow();
    }

    private static IntStream steps(int[] one, int[] other) {
        if (one.length != other.length) {
            throw new AssertionError(one.length + " pixels instead of " + other.length);
        }
        return IntStream.range(0, one.length).flatMap(i -> IntStream.of(0, 8, 16)
                .map(shift -> Math.abs((one[i] >> shift & 0xFF) - (other[i] >> shift & 0xFF))));
    }
}
