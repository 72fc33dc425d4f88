package org.muniment.catalogue;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Ids that sort by the time they were made: UUID version 7 of RFC 9562, millisecond and 74 random bits. */
public final class Uuid7 {

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final long RANDOM_PART = 0x3FFF_FFFF_FFFF_FFFFL;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private Uuid7() {}

    public static UUID next() {
        return of(System.currentTimeMillis(), RANDOM.nextLong(), RANDOM.nextLong());
    }

    /**
     * An id that sorts behind another one and before all that are made later: the random part counted up (RFC 9562,
     * section 6.2, method 2). It is the same whenever it is asked for.
     *
     * @param steps how far to count, at least 1
     */
    public static UUID after(UUID first, int steps) {
        if (steps < 1) {
            throw new IllegalArgumentException("An id behind another is at least one step away, not " + steps + ".");
        }
        long counted = (first.getLeastSignificantBits() & RANDOM_PART) + steps;
        long carry = counted >>> 62;
        return new UUID(first.getMostSignificantBits() + carry, counted & RANDOM_PART | VARIANT);
    }

    /** The least id that can be made at that millisecond: what was made earlier sorts before it. */
    public static UUID firstAt(Instant moment) {
        return of(moment.toEpochMilli(), 0, 0);
    }

    static UUID of(long millis, long randomA, long randomB) {
        long high = millis << 16 | 0x7000L | randomA & 0x0FFFL;
        long low = randomB & RANDOM_PART | VARIANT;
        return new UUID(high, low);
    }
}
