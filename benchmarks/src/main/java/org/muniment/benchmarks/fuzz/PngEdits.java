package org.muniment.benchmarks.fuzz;

import java.nio.ByteBuffer;
import java.util.Random;
import java.util.zip.CRC32;

/** Changes in the chunks of a PNG, whose checksums a decoder would stop at otherwise. */
final class PngEdits {

    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;

    private PngEdits() {}

    /** A length, or a number in a chunk. */
    static void chunk(byte[] bytes, Random random) {
        int at = SIGNATURE;
        for (int skip = random.nextInt(4); skip > 0 && next(bytes, at) > at; skip--) {
            at = next(bytes, at);
        }
        if (at + AROUND >= bytes.length) {
            return;
        }
        if (random.nextInt(4) == 0) {
            Edits.extreme(bytes, at, 4, true, random);
        } else {
            Edits.extreme(bytes, at + 8 + random.nextInt(13), random.nextBoolean() ? 1 : 4, true, random);
        }
    }

    /** Makes the checksum of every chunk right that can be found. */
    static void mendChecksums(byte[] bytes) {
        for (int at = SIGNATURE; next(bytes, at) > at; at = next(bytes, at)) {
            var checksum = new CRC32();
            int length = next(bytes, at) - at - AROUND;
            checksum.update(bytes, at + 4, length + 4);
            ByteBuffer.wrap(bytes).putInt(at + 8 + length, (int) checksum.getValue());
        }
    }

    /** Where the chunk behind this one begins; this one's own place when there is no whole chunk. */
    private static int next(byte[] bytes, int at) {
        if (at + AROUND > bytes.length) {
            return at;
        }
        long next = at + AROUND + Integer.toUnsignedLong(ByteBuffer.wrap(bytes).getInt(at));
        return next > bytes.length ? at : (int) next;
    }
}
