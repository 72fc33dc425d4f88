package org.muniment.system.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muniment.system.Account;
import org.muniment.system.Api;
import org.muniment.system.Pictures;
import org.muniment.system.Product;
import org.muniment.system.Waiting;

/** An installation that is copied while it works is the same one elsewhere, down to the passwords. */
class BackupIT {
    private static final int FILES = 16;

    private static final Map<String, String> TABLES = Map.of(
            "originals", "select content_id, bytes, media_type, width, height, stored_at from original order by 1",
            "batches", "select id, name, kind, note, created_by, created_at, state from batch order by 1",
            "artefacts", "select id, kind, title, original_id, page, created_by, created_at from artefact order by 1",
            "items",
                    "select id, batch_id, artefact_id, duplicate_of, split_from, file_name, state, added_at"
                            + " from batch_item order by 1",
            "stages", "select run_id, stage, state, position from stage_record order by run_id, position");

    @TempDir
    Path folder;

    @Test
    void isTheSameInstallationElsewhere() throws IOException, InterruptedException {
        Path data = folder.resolve("data").toAbsolutePath();
        Path kept = folder.resolve("kept").toAbsolutePath();
        Path elsewhere = folder.resolve("elsewhere").toAbsolutePath();

        Account archivist;
        String batch;
        Map<String, List<String>> rows;
        try (Product product = Product.on(data)) {
            archivist = product.accounts().archivist();
            Api desk = product.signedIn(archivist);
            batch = desk.openBatch("Copied while it is read");
            for (int i = 0; i < FILES; i++) {
                desk.add(batch, "page " + i + ".png", Pictures.small(900 + i));
            }
            desk.start(batch);
            awaitFirstStage(product);

            Launched.Ended backup = Launched.command("backup", kept.toString(), "--data", data.toString());
            assertThat(backup.words()).contains("and 16 originals, of which 16 were new");
            assertThat(backup.status()).isZero();
            assertThat(unread(product)).isNotEmpty();

            Launched.Ended refused = Launched.command("restore", kept.toString(), "--data", data.toString());
            assertThat(refused.words()).contains("is not empty");
            assertThat(refused.status()).isEqualTo(1);

            desk.awaitRead(batch);
            rows = rows(product);
        }

        Launched.Ended restored = Launched.command("restore", kept.toString(), "--data", elsewhere.toString());
        assertThat(restored.words()).contains("Restored ");
        assertThat(restored.status()).isZero();
        assertThat(originals(elsewhere)).isEqualTo(originals(data)).hasSize(FILES);

        try (Product product = Product.on(elsewhere)) {
            assertThat(product.instance().firstWords()).isEmpty();
            Api desk = product.signedIn(archivist);
            desk.awaitRead(batch);
            assertThat(rows(product)).isEqualTo(rows);
            awaitRecords(product);
        }

        rebuildsTheCatalogue(elsewhere, batch, rows);
    }

    /** The database is lost. */
    private static void rebuildsTheCatalogue(Path data, String batch, Map<String, List<String>> before)
            throws IOException {
        delete(data.resolve("postgresql"));
        Path run = data.resolve("run");
        Files.writeString(run.resolve("rebuild.wanted"), "wanted");

        try (Product product = Product.on(data)) {
            while (!Files.exists(run.resolve("rebuild.json"))) {
                Waiting.moment();
            }
            assertThat(run.resolve("rebuild.json"))
                    .content()
                    .contains("\"refused\":null", "\"missing\":0", "\"unrecorded\":0", "\"unreadable\":[]");
            Map<String, List<String>> rebuilt = rows(product);
            assertThat(rebuilt.get("originals")).isEqualTo(before.get("originals"));
            assertThat(rebuilt.get("artefacts")).isEqualTo(before.get("artefacts"));
            assertThat(rebuilt.get("items")).isEqualTo(drafts(before.get("items")));
            assertThat(rebuilt.get("batches")).isEqualTo(drafts(before.get("batches")));
            assertThat(product.instance().firstWords()).isPresent();

            // What was derived is made again.
            Api desk = product.signedIn(product.accounts().archivist());
            desk.start(batch);
            desk.awaitRead(batch);
            assertThat(rows(product).get("items")).isEqualTo(before.get("items"));
        }
    }

    private static List<String> drafts(List<String> rows) {
        return rows.stream().map(row -> row.replace("VETTING", "DRAFT")).toList();
    }

    private static void awaitRecords(Product product) {
        while (!product.database().rows("select id from record_due").isEmpty()) {
            Waiting.moment();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void awaitFirstStage(Product product) {
        while (product.database()
                .rows("select id from stage_record where state = 'DONE'")
                .isEmpty()) {
            Waiting.moment();
        }
    }

    /** What is not read yet when the copy was made is read where it is restored. */
    private static List<String> unread(Product product) {
        return product.database().rows("select id from batch_item where state in ('QUEUED', 'PROCESSING')");
    }

    private static Map<String, List<String>> rows(Product product) {
        Map<String, List<String>> rows = new TreeMap<>();
        TABLES.forEach((name, query) -> rows.put(name, product.database().rows(query)));
        return rows;
    }

    /** The originals of a data folder by name, with their bytes. */
    private static Map<String, List<Byte>> originals(Path data) throws IOException {
        Map<String, List<Byte>> originals = new TreeMap<>();
        try (Stream<Path> files = Files.walk(data.resolve("originals"))) {
            for (Path file : files.filter(path -> path.getFileName().toString().matches("[0-9a-f]{64}"))
                    .toList()) {
                originals.put(file.getFileName().toString(), bytes(file));
            }
        }
        return originals;
    }

    private static List<Byte> bytes(Path file) throws IOException {
        byte[] all = Files.readAllBytes(file);
        Byte[] boxed = new Byte[all.length];
        for (int i = 0; i < all.length; i++) {
            boxed[i] = all[i];
        }
        return List.of(boxed);
    }
}
