package org.muniment.benchmarks.fuzz;

import java.util.Random;

/** Changes in what a format counts with: lengths of segments, chunks and boxes, entries of directories, numbers in words. */
final class FormatEdits {

    private FormatEdits() {}

    static byte[] edit(String ending, byte[] bytes, Random random) {
        switch (ending) {
            case "jpg" -> segment(bytes, random);
            case "png" -> PngEdits.chunk(bytes, random);
            case "tif" -> directory(bytes, random);
            case "webp" -> riff(bytes, random);
            case "gif" -> Edits.extreme(bytes, 6 + random.nextInt(Math.max(1, Math.min(40, bytes.length - 6))), random);
            case "pdf" -> number(bytes, random);
            default -> Edits.extreme(bytes, random.nextInt(bytes.length), random);
        }
        return bytes;
    }

    /** A length, or a byte of a segment's own, before the scan. */
    private static void segment(byte[] bytes, Random random) {
        int at = 2;
        int skip = random.nextInt(12);
        while (at + 4 < bytes.length && (bytes[at] & 0xFF) == 0xFF && skip-- > 0) {
            int next = at + 2 + number16(bytes, at + 2);
            if (next + 4 >= bytes.length || (bytes[at + 1] & 0xFF) == 0xDA) {
                break;
            }
            at = next;
        }
        if (at + 4 >= bytes.length) {
            return;
        }
        if (random.nextInt(3) == 0) {
            Edits.extreme(bytes, at + 2, 2, true, random);
        } else {
            int inside = at + 4 + random.nextInt(Math.max(1, Math.min(24, bytes.length - at - 4)));
            Edits.extreme(bytes, inside, 1 + random.nextInt(2), true, random);
        }
    }

    /** A tag, a type, a count or a value of an entry of the first directory, or the link to the next. */
    private static void directory(byte[] bytes, Random random) {
        if (bytes.length < 16) {
            return;
        }
        boolean big = bytes[0] == 'M';
        int at = (int) Math.min(Integer.MAX_VALUE, number32(bytes, 4, big));
        if (at < 8 || at > bytes.length - 14) {
            return;
        }
        int entries = Math.min(
                big ? number16(bytes, at) : Short.toUnsignedInt(Short.reverseBytes((short) number16(bytes, at))),
                (bytes.length - at - 2) / 12);
        int entry = at + 2 + 12 * random.nextInt(entries + 1);
        switch (random.nextInt(5)) {
            case 0 -> Edits.extreme(bytes, entry + 2, 2, big, random);
            case 1 -> Edits.extreme(bytes, entry + 4, 4, big, random);
            case 2 -> Edits.extreme(bytes, at, 2, big, random);
            default -> Edits.extreme(bytes, entry + 8, random.nextBoolean() ? 4 : 2, big, random);
        }
    }

    private static void riff(byte[] bytes, Random random) {
        int at = 4;
        int skip = random.nextInt(4);
        if (skip > 0) {
            at = 16;
            while (--skip > 0 && at + 12 < bytes.length) {
                long next = at + 4 + number32(bytes, at, false) + 4;
                if (next + 4 >= bytes.length || next < at) {
                    break;
                }
                at = (int) next;
            }
        }
        Edits.extreme(bytes, at + (random.nextBoolean() ? 0 : 4 + random.nextInt(16)), 4, false, random);
    }

    /** Digits for digits, so that what stands behind them stays where the table says. */
    private static void number(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        for (int i = 0; i < bytes.length && !isDigit(bytes[at]); i++) {
            at = (at + 1) % bytes.length;
        }
        int how = random.nextInt(3);
        while (at < bytes.length && isDigit(bytes[at])) {
            bytes[at++] = (byte) (how == 0 ? '9' : how == 1 ? '0' : '0' + random.nextInt(10));
        }
    }

    private static boolean isDigit(byte value) {
        return value >= '0' && value <= '9';
    }

    private static int number16(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }

    private static long number32(byte[] bytes, int at, boolean bigEndian) {
        if (at + 4 > bytes.length) {
            return Integer.MAX_VALUE;
        }
        long value = 0;
        for (int i = 0; i < 4; i++) {
            value = value << 8 | bytes[bigEndian ? at + i : at + 3 - i] & 0xFF;
        }
        return value;
    }
}
