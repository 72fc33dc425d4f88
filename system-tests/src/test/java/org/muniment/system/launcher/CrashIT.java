package org.muniment.system.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Servers are killed while they work, and nothing is lost, double or altered: the small form of the evaluation. */
class CrashIT {

    private static final int ITEMS = 24;
    private static final int KILLS = 3;

    @TempDir
    private Path folder;

    @Test
    void threeKillsLoseNothing() throws IOException, InterruptedException {
        Evaluated crash = Evaluated.run(
                folder,
                Duration.ofMinutes(8),
                "crash",
                "--items",
                Integer.toString(ITEMS),
                "--kills",
                Integer.toString(KILLS),
                "--quick");

        JsonNode line = new ObjectMapper().readTree(crash.lastLine());
        assertThat(line.path("items").asInt()).as(crash.words()).isEqualTo(ITEMS);
        assertThat(line.path("kills").asInt()).as(crash.words()).isEqualTo(KILLS);
        assertThat(line.path("done").asInt()).as(crash.words()).isEqualTo(ITEMS);
        for (String fault : new String[] {"lost", "double", "altered", "orphans"}) {
            assertThat(line.path(fault).asInt(-1))
                    .as("%s%n%s", fault, crash.words())
                    .isZero();
        }
        assertThat(crash.status()).as(crash.words()).isZero();
    }
}
