package org.muniment.system.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muniment.system.Api;
import org.muniment.system.Api.UploadedItem;
import org.muniment.system.Pictures;
import org.muniment.system.Product;
import org.muniment.system.ProductExtension;
import org.muniment.system.StoredFiles;
import org.muniment.system.Waiting;

/** Beside an original lies what the catalogue says of it. */
@ExtendWith(ProductExtension.class)
class RecordsIT {

    private Product product;
    private Api archivist;

    @BeforeEach
    void signIn(Product running) {
        product = running;
        archivist = running.signedIn(running.accounts().archivist());
    }

    @Test
    void sayWhereAnOriginalCameFromAndForgetWhatIsTakenOut() {
        byte[] picture = Pictures.small(81);
        String batch = archivist.openBatch("Beside");
        UploadedItem item = archivist.add(batch, "letter 1.png", picture);
        Path record = beside(picture);

        JsonPath said = awaitRecord(record, json -> !json.getList("items").isEmpty());
        assertThat(said.getInt("format")).isEqualTo(1);
        assertThat(said.getString("items[0].id")).isEqualTo(item.id());
        assertThat(said.getString("items[0].file_name")).isEqualTo("letter 1.png");
        assertThat(said.getString("artefacts[0].id")).isEqualTo(item.artefactId());
        assertThat(said.getString("artefacts[0].created_by")).isNotEmpty();
        assertThat(said.getString("batches[0].name")).isEqualTo("Beside");
        assertThat(said.getString("original.media_type")).isEqualTo("image/png");
        assertThat(said.getLong("original.bytes")).isEqualTo(picture.length);

        archivist
                .request()
                .delete("/api/batches/{batch}/items/{item}", batch, item.id())
                .then()
                .statusCode(204);
        said = awaitRecord(record, json -> json.getList("items").isEmpty());
        assertThat(said.getString("original.unreferenced_at")).isNotEmpty();
    }

    private Path beside(byte[] picture) {
        Path original = StoredFiles.withBytes(product, picture).get(0);
        return original.resolveSibling(original.getFileName() + ".json");
    }

    private static JsonPath awaitRecord(Path record, Predicate<JsonPath> condition) {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (Instant.now().isBefore(end)) {
            if (Files.exists(record)) {
                JsonPath json = JsonPath.from(record.toFile());
                if (condition.test(json)) {
                    return json;
                }
            }
            Waiting.moment();
        }
        throw new AssertionError("The record " + record + " did not come to say it.");
    }
}
