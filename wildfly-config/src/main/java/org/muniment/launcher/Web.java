package org.muniment.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** Asks our own servers over HTTP. */
final class Web {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient client;

    Web(Optional<Tls> tls) {
        var builder = HttpClient.newBuilder().connectTimeout(PATIENCE).version(HttpClient.Version.HTTP_1_1);
        tls.ifPresent(certificate -> builder.sslContext(certificate.context()));
        this.client = builder.build();
    }

    /** The answer, or nothing when nobody answers. */
    Optional<HttpResponse<String>> get(String url) {
        try {
            return Optional.of(send(HttpRequest.newBuilder(URI.create(url))));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for an answer", e);
        }
    }
}
