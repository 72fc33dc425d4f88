package org.muniment.benchmarks.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sends files to a Muniment that runs, by the API that every program may use. */
final class Seeding {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final RunningMuniment muniment;
    private final ServiceAccount account;

    Seeding(RunningMuniment muniment, ServiceAccount account) {
        this.muniment = muniment;
        this.account = account;
    }

    /** What became of a folder. */
    record Sown(String batch, String name, int taken, List<String> refused, long bytes, double seconds) {}

    Sown sow(String name, String kind, List<Path> files, boolean start) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        JsonNode opened = required(
                201,
                post(
                        "/api/batches",
                        "application/json",
                        BodyPublishers.ofByteArray(JSON.writeValueAsBytes(Map.of("name", name, "kind", kind)))));
        String batch = opened.path("id").asText();
        var refused = new ArrayList<String>();
        long bytes = 0;
        for (Path file : files) {
            String fileName = file.getFileName().toString();
            HttpResponse<byte[]> answer = post(
                    "/api/batches/" + batch + "/items?name=" + URLEncoder.encode(fileName, StandardCharsets.UTF_8),
                    "application/octet-stream",
                    BodyPublishers.ofFile(file));
            if (answer.statusCode() == 201) {
                bytes += Files.size(file);
            } else {
                refused.add(fileName + ": " + sentence(answer));
            }
        }
        int taken = files.size() - refused.size();
        if (start && taken > 0) {
            required(202, post("/api/batches/" + batch + "/start", "application/json", BodyPublishers.noBody()));
        }
        return new Sown(batch, name, taken, refused, bytes, (System.nanoTime() - begin) / 1e9);
    }

    private HttpResponse<byte[]> post(String path, String mediaType, BodyPublisher body)
            throws IOException, InterruptedException {
        return muniment.client()
                .send(
                        HttpRequest.newBuilder(URI.create(muniment.application() + path))
                                .header("Authorization", "Bearer " + account.token())
                                .header("Accept", "application/json")
                                .header("Content-Type", mediaType)
                                .timeout(PATIENCE)
                                .POST(body)
                                .build(),
                        BodyHandlers.ofByteArray());
    }

    private static JsonNode required(int status, HttpResponse<byte[]> answer) throws IOException {
        if (answer.statusCode() != status) {
            throw new IOException(answer.uri().getPath() + ": " + sentence(answer));
        }
        return answer.body().length == 0 ? JSON.missingNode() : JSON.readTree(answer.body());
    }

    private static String sentence(HttpResponse<byte[]> answer) {
        try {
            JsonNode problem = JSON.readTree(answer.body());
            return problem.path("detail").asText(problem.path("title").asText("answered with " + answer.statusCode()));
        } catch (IOException e) {
            return "answered with " + answer.statusCode();
        }
    }
}
