package org.muniment.storage;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.muniment.nodes.Settings;

/** How often and how fast originals are looked at. */
@Singleton
public class FixitySettings {

    private static final long MEGA = 1_000_000L;

    /** Every original is looked at once in that time, as far as the rate allows. */
    public Duration every() {
        return Duration.ofDays(Settings.FIXITY_DAYS.value());
    }

    /** Bytes read in a second at most. */
    public long bytesPerSecond() {
        return Settings.FIXITY_RATE.value() * MEGA;
    }

    /** How long it rests when nothing is due. */
    public Duration pause() {
        return Duration.ofSeconds(Settings.FIXITY_PAUSE.value());
    }
}
