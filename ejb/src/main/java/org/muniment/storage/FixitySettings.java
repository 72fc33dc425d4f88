package org.muniment.storage;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.muniment.nodes.Setting;

/** How often and how fast originals are looked at. Each is a system property of the server, with the default here. */
@Singleton
public class FixitySettings {

    private static final long MEGA = 1_000_000L;

    /** Every original is looked at once in that time, as far as the rate allows. */
    public Duration every() {
        return Duration.ofDays(new Setting("muniment.fixity.days").wholeNumber(30, 1, 3_650));
    }

    /** Bytes read in a second at most. */
    public long bytesPerSecond() {
        return new Setting("muniment.fixity.megabytes-per-second").wholeNumber(20, 1, 100_000) * MEGA;
    }

    /** How long it rests when nothing is due. */
    public Duration pause() {
        return Duration.ofSeconds(new Setting("muniment.fixity.pause-seconds").wholeNumber(60, 1, 86_400));
    }
}
