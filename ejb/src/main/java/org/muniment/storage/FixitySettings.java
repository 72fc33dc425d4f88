package org.muniment.storage;

import jakarta.inject.Singleton;
import java.time.Duration;

/** How often and how fast originals are looked at. Each is a system property of the server, with the default here. */
@Singleton
public class FixitySettings {

    private static final long MEGA = 1_000_000L;

    /** Every original is looked at once in that time, as far as the rate allows. */
    public Duration every() {
        return Duration.ofDays(setting("muniment.fixity.days", 30));
    }

    /** Bytes read in a second at most. */
    public long bytesPerSecond() {
        return setting("muniment.fixity.megabytes-per-second", 20) * MEGA;
    }

    /** How long it rests when nothing is due. */
    public Duration pause() {
        return Duration.ofSeconds(setting("muniment.fixity.pause-seconds", 60));
    }

    private static long setting(String name, long byDefault) {
        long value = Long.getLong(name, byDefault);
        if (value <= 0) {
            throw new IllegalStateException("The setting " + name + " has to be more than 0, it is " + value + ".");
        }
        return value;
    }
}
