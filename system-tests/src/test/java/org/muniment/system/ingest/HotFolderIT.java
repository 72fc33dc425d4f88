package org.muniment.system.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muniment.system.Api;
import org.muniment.system.Pictures;
import org.muniment.system.Product;
import org.muniment.system.ProductExtension;
import org.muniment.system.Waiting;

/** A scanner writes to a folder of the server, and the pages are read without anybody doing anything. */
@ExtendWith(ProductExtension.class)
class HotFolderIT {

    private static final Path HOT = Path.of(System.getenv("MUNIMENT_HOT_FOLDER"));

    @Test
    void aFolderBecomesABatchOfItsNameAndIsRead(Product product) throws IOException {
        Api archivist = product.signedIn(product.accounts().archivist());
        String name = "Scanner " + UUID.randomUUID();
        Path folder = Files.createDirectories(HOT.resolve(name));
        Files.write(folder.resolve("page 2.png"), Pictures.small(502));
        Files.write(folder.resolve("page 1.png"), Pictures.small(501));
        Files.writeString(folder.resolve("notes.txt"), "no picture");

        String batch = awaitBatch(archivist, name);
        archivist.awaitRead(batch);

        List<Map<String, Object>> items = archivist.items(batch);
        assertThat(items).extracting(item -> item.get("fileName")).containsExactly("page 1.png", "page 2.png");
        assertThat(HOT.resolve("done").resolve(name)).isDirectoryContaining("glob:**/page*.png");
        assertThat(HOT.resolve("refused").resolve(name).resolve("notes.txt")).hasContent("no picture");
        assertThat(HOT.resolve("refused").resolve(name).resolve("notes.txt.txt"))
                .content()
                .contains("notes.txt is not a picture");
        assertThat(folder).doesNotExist();
    }

    private static String awaitBatch(Api archivist, String name) {
        Instant end = Instant.now().plusSeconds(60);
        while (Instant.now().isBefore(end)) {
            Optional<String> batch = batchNamed(archivist, name);
            if (batch.isPresent()) {
                return batch.get();
            }
            Waiting.moment();
        }
        throw new AssertionError("The folder was not taken in");
    }

    private static Optional<String> batchNamed(Api archivist, String name) {
        List<Map<String, Object>> batches =
                archivist.request().get("/api/batches").path("items");
        return batches.stream()
                .filter(batch -> name.equals(batch.get("name")) && !"draft".equals(batch.get("state")))
                .map(batch -> (String) batch.get("id"))
                .findFirst();
    }
}
