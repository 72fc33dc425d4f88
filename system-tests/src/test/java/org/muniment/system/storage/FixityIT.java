package org.muniment.system.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muniment.system.Api;
import org.muniment.system.Api.UploadedItem;
import org.muniment.system.Pictures;
import org.muniment.system.Product;
import org.muniment.system.ProductExtension;
import org.muniment.system.StoredFiles;

/** The kept bytes are looked at, and what no record names is taken away. */
@ExtendWith(ProductExtension.class)
class FixityIT {

    private Product product;
    private Api archivist;

    @BeforeEach
    void signIn(Product running) {
        product = running;
        archivist = running.signedIn(running.accounts().archivist());
    }

    @Test
    void aFlippedByteIsFoundShownAndMendedByTheSameFileComingInAgain() throws IOException {
        byte[] picture = Pictures.small(71);
        String batch = archivist.openBatch("Fixity");
        UploadedItem item = archivist.add(batch, "whole.png", picture);
        Path kept = StoredFiles.withBytes(product, picture).get(0);
        look(item).body("fixity", equalTo("verified"));

        byte[] altered = picture.clone();
        altered[altered.length / 2] ^= 1;
        Files.write(kept, altered);

        look(item).body("fixity", equalTo("altered")).body("detail", containsString("SHA-256"));
        tally().body("faults.artefactId", hasItem(item.artefactId()))
                .body("faults.find { it.artefactId == '%s' }.fixity".formatted(item.artefactId()), equalTo("altered"));

        archivist.add(batch, "the same again.png", picture);

        assertThat(kept).hasBinaryContent(picture);
        look(item).body("fixity", equalTo("verified"));
        tally().body("faults.artefactId", not(hasItem(item.artefactId())));
        assertThat(product.database().number("""
                        select count(*) from fixity_check
                        where content_id = (select original_id from artefact where id = ?)
                        """, item.artefactId())).isEqualTo(3);
    }

    @Test
    void aLostFileIsMissing() throws IOException {
        byte[] picture = Pictures.small(72);
        UploadedItem item = archivist.add(archivist.openBatch("Fixity"), "lost.png", picture);
        Path kept = StoredFiles.withBytes(product, picture).get(0);
        Path away = Files.move(kept, kept.resolveSibling("away"));

        look(item).body("fixity", equalTo("missing"));

        Files.move(away, kept);
        look(item).body("fixity", equalTo("verified"));
    }

    @Test
    void theSweepTakesOnlyWhatIsOldAndUnnamed() throws IOException {
        byte[] named = Pictures.small(73);
        archivist.add(archivist.openBatch("Sweep"), "named.png", named);
        Path kept = aged(StoredFiles.withBytes(product, named).get(0));
        Path old = aged(stray("0".repeat(64)));
        Path young = stray("1".repeat(64));

        product.signedIn(product.accounts().superuser())
                .request()
                .post("/api/fixity/sweep")
                .then()
                .statusCode(200);

        assertThat(old).doesNotExist();
        assertThat(young).exists();
        assertThat(kept).exists();
        Files.delete(young);
    }

    @Test
    void anArchivistDoesNotSweep() {
        archivist.request().post("/api/fixity/sweep").then().statusCode(403);
    }

    private ValidatableResponse look(UploadedItem item) {
        return archivist
                .request()
                .post("/api/fixity/artefacts/{id}", item.artefactId())
                .then()
                .statusCode(200);
    }

    private ValidatableResponse tally() {
        return archivist.request().get("/api/fixity").then().statusCode(200);
    }

    private Path stray(String name) throws IOException {
        Path folder = product.instance().data().resolve("originals").resolve(name.substring(0, 2));
        Path file = folder.resolve(name.substring(2, 4)).resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "nobody knows me");
    }

    private static Path aged(Path file) throws IOException {
        return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
    }
}
