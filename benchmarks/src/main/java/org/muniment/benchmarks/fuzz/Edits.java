package org.muniment.benchmarks.fuzz;

import java.util.Arrays;
import java.util.Random;

/** Changes that fit any file. */
final class Edits {

    /** Where programs count wrongly: the ends of every width of number, signed or not, and the product's own limits. */
    private static final long[] EXTREMES = {
        0,
        1,
        2,
        3,
        0x7F,
        0x80,
        0xFF,
        0x100,
        0x7FFF,
        0x8000,
        0xFFFF,
        0x10000,
        10_954,
        10_955,
        120_000_000,
        0x7FFFFFFFL,
        0x80000000L,
        0xFFFFFFFEL,
        0xFFFFFFFFL,
        0x100000000L,
        Long.MAX_VALUE,
        Long.MIN_VALUE,
        -1
    };

    private Edits() {}

    /** @param other a file to take a part of */
    static byte[] edit(byte[] bytes, byte[] other, Random random) {
        int at = place(bytes.length, random);
        return switch (random.nextInt(9)) {
            case 0, 1 -> flipped(bytes, random);
            case 2 -> filled(bytes, at, random);
            case 3 -> Arrays.copyOf(bytes, at);
            case 4 -> inserted(bytes, at, random);
            case 5 -> without(bytes, at, 1 + random.nextInt(64));
            case 6 -> spliced(bytes, at, other, random.nextInt(other.length));
            default -> {
                extreme(bytes, at, random);
                yield bytes;
            }
        };
    }

    /** At the beginning, where headers are, as often as anywhere else. */
    private static int place(int length, Random random) {
        return random.nextInt(random.nextBoolean() ? Math.min(length, 256) : length);
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        int bits = 1 + random.nextInt(16);
        for (int i = 0; i < bits; i++) {
            bytes[place(bytes.length, random)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private static byte[] filled(byte[] bytes, int at, Random random) {
        int end = Math.min(bytes.length, at + 1 + random.nextInt(32));
        int how = random.nextInt(3);
        for (int i = at; i < end; i++) {
            bytes[i] = (byte) (how == 0 ? 0 : how == 1 ? 0xFF : random.nextInt(256));
        }
        return bytes;
    }

    private static byte[] inserted(byte[] bytes, int at, Random random) {
        byte[] part = new byte[1 + random.nextInt(64)];
        if (random.nextBoolean()) {
            random.nextBytes(part);
        } else {
            part = Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + part.length));
        }
        return joined(Arrays.copyOf(bytes, at), part, Arrays.copyOfRange(bytes, at, bytes.length));
    }

    private static byte[] without(byte[] bytes, int at, int count) {
        int end = Math.min(bytes.length, at + count);
        return joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, end, bytes.length));
    }

    private static byte[] spliced(byte[] bytes, int at, byte[] other, int from) {
        return joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(other, from, other.length));
    }

    private static byte[] joined(byte[]... parts) {
        byte[] whole =
                new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, whole, at, part.length);
            at += part.length;
        }
        return whole;
    }

    /** Writes an extreme number of 1, 2, 4 or 8 bytes in either order. */
    static void extreme(byte[] bytes, int at, Random random) {
        extreme(bytes, at, 1 << random.nextInt(4), random.nextBoolean(), random);
    }

    static void extreme(byte[] bytes, int at, int width, boolean bigEndian, Random random) {
        long value = EXTREMES[random.nextInt(EXTREMES.length)] + (random.nextInt(4) == 0 ? random.nextInt(5) - 2 : 0);
        for (int i = 0; i < width && at + i < bytes.length; i++) {
            int shift = 8 * (bigEndian ? width - 1 - i : i);
            bytes[at + i] = (byte) (value >> shift);
        }
    }
}
