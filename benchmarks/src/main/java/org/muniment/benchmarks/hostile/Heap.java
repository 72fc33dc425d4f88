package org.muniment.benchmarks.hostile;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.Authenticator;
import java.net.HttpURLConnection;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.net.URL;
import java.util.OptionalLong;
import org.muniment.launcher.Instance;
import org.muniment.launcher.Secrets;

/** How much heap the application's server uses, as its management port tells. */
final class Heap {

    private static final int PATIENCE_MILLIS = 10_000;

    private final URL question;
    private final String password;
    private final ObjectMapper json = new ObjectMapper();

    Heap(Instance instance) throws IOException {
        this.question = URI.create(
                        "http://127.0.0.1:" + instance.ports().management()
                                + "/management/core-service/platform-mbean/type/memory?operation=attribute&name=heap-memory-usage")
                .toURL();
        this.password = instance.secrets().get(Secrets.Name.MANAGEMENT_USER);
    }

    /** Bytes, garbage included; empty while the server does not answer. */
    OptionalLong usedBytes() {
        try {
            var connection = (HttpURLConnection) question.openConnection();
            // The port asks for Digest, which only this client of the platform knows.
            connection.setAuthenticator(new Authenticator() {
                @Override
                protected PasswordAuthentication getPasswordAuthentication() {
                    return new PasswordAuthentication("admin", password.toCharArray());
                }
            });
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            try (var in = connection.getInputStream()) {
                return OptionalLong.of(json.readTree(in).path("used").asLong());
            }
        } catch (IOException busy) {
            return OptionalLong.empty();
        }
    }
}
