package org.muniment.benchmarks.seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.muniment.benchmarks.BadRequest;

/**
 * The Muniment that runs on a data folder of this machine, for commands of whoever looks after it.
 *
 * @param application such as {@code http://127.0.0.1:8080}
 * @param keycloak such as {@code http://127.0.0.1:8180}
 * @param administrator the password of Keycloak's administrator
 * @param client trusts the certificate of the installation
 */
record RunningMuniment(String application, String keycloak, String administrator, HttpClient client) {

    static RunningMuniment on(Path data) {
        Path addresses = data.resolve("run/addresses.properties");
        if (!Files.exists(addresses)) {
            throw new BadRequest(
                    "No Muniment runs on " + data.toAbsolutePath().normalize() + "; start it, or say --data.");
        }
        Properties where = properties(addresses);
        return new RunningMuniment(
                where.getProperty("application"),
                where.getProperty("keycloak"),
                properties(data.resolve("secrets.properties")).getProperty("keycloak.admin"),
                client(data.resolve("tls/trusted.jks")));
    }

    private static Properties properties(Path file) {
        var properties = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new BadRequest(file + " cannot be read: " + e.getMessage());
        }
    }

    private static HttpClient client(Path trusted) {
        var builder =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10));
        return Files.exists(trusted) ? builder.sslContext(trusting(trusted)).build() : builder.build();
    }

    /** Certificates of such a file can be read without its password. */
    private static SSLContext trusting(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("JKS");
            store.load(in, null);
            var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            return context;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The certificates in " + file + " cannot be used", e);
        }
    }
}
