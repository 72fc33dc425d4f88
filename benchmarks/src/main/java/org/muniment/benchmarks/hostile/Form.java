package org.muniment.benchmarks.hostile;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Files as one {@code multipart/form-data} body (RFC 7578), as browsers write it. */
final class Form {

    private final String boundary = "----" + UUID.randomUUID();
    private final List<BodyPublisher> parts = new ArrayList<>();

    void add(String name, Path file) throws FileNotFoundException {
        String head =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        .formatted(
                                boundary,
                                name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A"));
        parts.add(BodyPublishers.ofString(head, StandardCharsets.UTF_8));
        parts.add(BodyPublishers.ofFile(file));
        parts.add(BodyPublishers.ofString("\r\n"));
    }

    String mediaType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    BodyPublisher body() {
        var all = new ArrayList<>(parts);
        all.add(BodyPublishers.ofString("--" + boundary + "--\r\n"));
        return BodyPublishers.concat(all.toArray(BodyPublisher[]::new));
    }
}
