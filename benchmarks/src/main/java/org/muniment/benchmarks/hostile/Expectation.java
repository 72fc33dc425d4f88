package org.muniment.benchmarks.hostile;

import java.util.Locale;
import org.muniment.benchmarks.BadRequest;

/** What ought to become of a file, as two independent decoders see it. */
enum Expectation {
    /** Both show a picture. */
    ACCEPT,
    /** Neither does. */
    REFUSE,
    /** They differ, or it is no picture: anything but a fault is right. */
    EITHER;

    static Expectation of(String word) {
        for (Expectation value : values()) {
            if (value.name().toLowerCase(Locale.ROOT).equals(word.strip())) {
                return value;
            }
        }
        throw new BadRequest("MANIFEST.csv says '" + word + "' in the column expect; it is accept, refuse or either.");
    }
}
