package org.muniment.catalogue;

import java.security.SecureRandom;
import java.util.UUID;

/** Ids that sort by the time they were made: UUID version 7 of RFC 9562, millisecond and 74 random bits. */
public final class Uuid7 {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Uuid7() {}

    public static UUID next() {
        return of(System.currentTimeMillis(), RANDOM.nextLong(), RANDOM.nextLong());
    }

    static UUID of(long millis, long randomA, long randomB) {
        long high = millis << 16 | 0x7000L | randomA & 0x0FFFL;
        long low = randomB & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
