package org.muniment.system.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muniment.system.Accounts;
import org.muniment.system.Api;
import org.muniment.system.Api.UploadedItem;
import org.muniment.system.BrowserSession;
import org.muniment.system.Keycloak;
import org.muniment.system.Pictures;
import org.muniment.system.Waiting;

/** The product with its originals in a bucket. */
class S3IT {
    @TempDir
    Path folder;

    @Test
    void keepsReadsSendsAndChecksOriginalsInABucket() throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        byte[] picture = Pictures.small(950);
        try (S3Server s3 = S3Server.start(folder)) {
            Path bucket = Files.createDirectory(s3.buckets().resolve("heritage"));
            Map<String, String> settings = Map.of(
                    "MUNIMENT_ORIGINALS",
                    "s3",
                    "MUNIMENT_S3_ENDPOINT",
                    s3.address(),
                    "MUNIMENT_S3_BUCKET",
                    "heritage",
                    "MUNIMENT_S3_ACCESS_KEY",
                    S3Server.KEY,
                    "MUNIMENT_S3_SECRET_KEY",
                    S3Server.SECRET);
            try (Launched launched = Launched.on(
                    data, settings, "--port", "0", "--keycloak-port", "0", "--management-port", "0", "--quick")) {
                launched.awaitWords("Muniment is ready", Duration.ofMinutes(4));
                assertThat(launched.processes()).noneMatch(line -> line.contains(S3Server.SECRET));
                Api desk = archivist(data);

                String batch = desk.openBatch("In a bucket");
                UploadedItem item = desk.add(batch, "letter.png", picture);
                desk.start(batch);
                desk.awaitRead(batch);

                assertThat(desk.items(batch).get(0)).containsEntry("state", "vetting");
                Response part = desk.request()
                        .header("Range", "bytes=10-19")
                        .get("/api/artefacts/{id}/original", item.artefactId());
                assertThat(part.statusCode()).isEqualTo(206);
                assertThat(part.asByteArray()).isEqualTo(Arrays.copyOfRange(picture, 10, 20));
                desk.request()
                        .post("/api/fixity/artefacts/{id}", item.artefactId())
                        .then()
                        .body("fixity", equalTo("verified"));
                awaitRecord(bucket);
                assertThat(names(bucket)).hasSize(2);
                assertThat(names(data.resolve("originals"))).isEmpty();

                s3.close();
                Response health = desk.request().get("/health");
                assertThat(health.statusCode()).isEqualTo(503);
                assertThat(health.<String>path("checks.storage")).isEqualTo("down");
                assertThat(health.<String>path("checks.database")).isEqualTo("up");
            }
        }
    }

    private static Api archivist(Path data) throws IOException {
        Properties addresses = properties(data.resolve("run/addresses.properties"));
        var accounts = new Accounts(new Keycloak(
                addresses.getProperty("keycloak"),
                properties(data.resolve("secrets.properties")).getProperty("keycloak.admin")));
        return BrowserSession.of(addresses.getProperty("application"), accounts.archivist())
                .api();
    }

    private static Properties properties(Path file) throws IOException {
        var properties = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            properties.load(in);
        }
        return properties;
    }

    private static void awaitRecord(Path bucket) throws IOException {
        while (names(bucket).stream().noneMatch(name -> name.endsWith(".json"))) {
            Waiting.moment();
        }
    }

    /** What has the name of an original or of a record. */
    private static List<String> names(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[0-9a-f]{64}(\\.json)?"))
                    .toList();
        }
    }
}
