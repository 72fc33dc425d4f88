package org.muniment.system.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One life of an installation, over TLS and under a name of its own: first start, kill, healing, and a quiet end. */
class LauncherIT {
    private static final Duration START = Duration.ofMinutes(5);

    @TempDir
    Path folder;

    @Test
    void startsServesOverTlsHealsAfterKillsAndLeavesNothingBehind()
            throws IOException, InterruptedException, GeneralSecurityException {
        Path data = folder.resolve("data");
        String address = "https://127.0.0.2:" + freePort();
        String[] options = {"--address", address, "--keycloak-port", "0", "--management-port", "0", "--quick"};

        try (Launched first = Launched.on(data, options)) {
            Matcher words = first.awaitWords("Sign in as \"superuser\" with the initial password +(\\S+)", START);
            assertThat(first.processes()).hasSizeGreaterThan(3).noneMatch(line -> Launched.secrets(data).stream()
                    .anyMatch(line::contains));
            superuserSignsIn(new Person(data), address, words.group(1));

            // The launcher dies without a word; what it had started is found, stopped and started anew.
            first.kill();
            assertThat(first.server("postgresql").isAlive()).isTrue();
        }

        try (Launched second = Launched.on(data, options)) {
            second.awaitWords("Muniment is ready", START);
            assertThat(second.words())
                    .contains("left postgresql running", "left keycloak running", "left wildfly running")
                    .doesNotContain("initial password");

            // The application's server dies; the launcher starts it again.
            second.server("wildfly").destroyForcibly();
            second.awaitWords(
                    "WildFly ended unexpectedly \\(status 137\\); it is started again.\\s+WildFly +is up", START);
            assertThat(new Person(data).open(address + "/health").statusCode()).isEqualTo(200);

            second.terminate();
            second.awaitEnd(Duration.ofMinutes(2));
            assertThat(second.processes()).isEmpty();
        }
    }

    private static void superuserSignsIn(Person person, String address, String initialPassword)
            throws IOException, InterruptedException {
        HttpResponse<String> login = person.open(address + "/login?return=/api/session");
        assertThat(login.uri().toString())
                .as(login.body())
                .startsWith("https://127.0.0.2:")
                .contains("/realms/muniment/");

        HttpResponse<String> refused = person.fill(login, Map.of("username", "superuser", "password", "not this one"));
        assertThat(refused.body()).contains("Name or password is not right.");

        HttpResponse<String> choose =
                person.fill(refused, Map.of("username", "superuser", "password", initialPassword));
        assertThat(choose.body()).contains("Choose a password of your own");

        String own = "a password of my own";
        HttpResponse<String> session = person.fill(choose, Map.of("password-new", own, "password-confirm", own));
        assertThat(session.uri().toString()).isEqualTo(address + "/api/session");
        assertThat(session.body()).contains("\"superuser\"");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.2"))) {
            return socket.getLocalPort();
        }
    }
}
