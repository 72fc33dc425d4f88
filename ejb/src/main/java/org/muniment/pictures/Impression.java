package org.muniment.pictures;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What stays of a picture when its details are forgotten: 256 bits that hardly change when the picture is saved again,
 * made smaller, brightened or trimmed a little, and that differ between pictures (docs/decisions/0012).
 *
 * @param bits the lowest first, 64 in each
 */
public record Impression(long... bits) {

    public static final int BITS = 256;

    /** So many bits may differ between two pictures that are offered as alike: chosen by measurement. */
    public static final int ALIKE = 40;

    private static final int LONGS = BITS / Long.SIZE;
    private static final int BAND = 16;
    private static final int BANDS = BITS / BAND;
    private static final int VALUES = 1 << BAND;

    public Impression {
        if (bits.length != LONGS) {
            throw new IllegalArgumentException("An impression has " + BITS + " bits.");
        }
        bits = bits.clone();
    }

    @Override
    public long[] bits() {
        return bits.clone();
    }

    /** Of 64 hexadecimal digits. */
    public static Impression of(String hex) {
        var number = new BigInteger(hex, 16);
        return new Impression(IntStream.range(0, LONGS)
                .mapToLong(i -> number.shiftRight(i * Long.SIZE).longValue())
                .toArray());
    }

    /** 64 hexadecimal digits. */
    public String hex() {
        var text = new StringBuilder();
        for (int i = LONGS - 1; i >= 0; i--) {
            text.append("%016x".formatted(bits[i]));
        }
        return text.toString();
    }

    /** How many bits differ, from 0 to {@value #BITS}; two pictures that have nothing in common differ in half. */
    public int distance(Impression other) {
        return IntStream.range(0, LONGS)
                .map(i -> Long.bitCount(bits[i] ^ other.bits[i]))
                .sum();
    }

    /** The bits in {@value #BANDS} pieces, each told apart from those at another place. */
    public int[] bands() {
        return IntStream.range(0, BANDS)
                .map(band -> band * VALUES + value(band))
                .toArray();
    }

    /**
     * All bands that another impression may have, of which it has at least one when it is alike. With {@value #ALIKE}
     * differences over {@value #BANDS} bands, some band has two at most (pigeonhole principle; Norouzi, Punjani and
     * Fleet, Fast search in Hamming space with multi-index hashing, 2012).
     */
    public int[] bandsNearby() {
        return IntStream.range(0, BANDS)
                .flatMap(band -> nearby(value(band)).map(value -> band * VALUES + value))
                .toArray();
    }

    private int value(int band) {
        int bit = band * BAND;
        return (int) (bits[bit / Long.SIZE] >>> bit % Long.SIZE) & VALUES - 1;
    }

    /** Itself, and what differs from it in one bit or two. */
    private static IntStream nearby(int value) {
        var others = IntStream.range(0, BAND)
                .flatMap(one -> IntStream.rangeClosed(0, one).map(two -> value ^ (1 << one | 1 << two)));
        return IntStream.concat(IntStream.of(value), others);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Impression impression && Arrays.equals(bits, impression.bits);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bits);
    }

    @Override
    public String toString() {
        return hex();
    }
}
