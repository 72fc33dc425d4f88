package org.muniment.system.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start does before it starts anything: the port is taken here, so it ends there. */
class FirstStartIT {
    @TempDir
    Path folder;

    @Test
    void aTakenPortIsOneSentenceAndNoTwoInstallationsShareASecret() throws IOException, InterruptedException {
        var values = new ArrayList<String>();
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            for (String name : List.of("one", "other")) {
                Path data = folder.resolve(name);
                try (Launched launcher = Launched.on(data, "--port", "" + other.getLocalPort())) {
                    assertThat(launcher.awaitEnd(Duration.ofMinutes(1))).isEqualTo(1);
                    assertThat(launcher.words())
                            .contains(
                                    "Port " + other.getLocalPort()
                                            + " on 127.0.0.1 is taken by another program; stop it or choose another with --port.")
                            .doesNotContain("Exception");
                }
                values.addAll(Launched.secrets(data));
            }
        }

        assertThat(values).hasSizeGreaterThan(10).doesNotHaveDuplicates();
    }

    @Test
    void theRealmOfTheInstallationCarriesNoSecretAndNoLooseDoor() throws IOException {
        String realm = Files.readString(Launched.INSTALLATION.resolve("muniment-realm.json"));

        assertThat(Pattern.compile("\"(?:secret|value)\"\\s*:\\s*\"([^\"]*)\"")
                        .matcher(realm)
                        .results()
                        .map(found -> found.group(1)))
                .isNotEmpty()
                .allMatch(value -> value.matches("\\$\\{MUNIMENT_[A-Z_]+}"));
        assertThat(realm)
                .doesNotContain("\"directAccessGrantsEnabled\": true")
                .doesNotContain("\"publicClient\": true")
                .contains("\"bruteForceProtected\": true");
    }
}
