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
import org.muniment.system.pictures.TornFile;

/** An installation that is copied while it works is the same one elsewhere, down to the passwords. */
class BackupIT {
    private static final int FILES = 12;

    private static final Map<String, String> TABLES = Map.of(
            "originals", "select content_id, bytes, media_type, width, height, stored_at from original order by 1",
            "batches", "select id, name, kind, note, created_by, created_at, state from batch order by 1",
            "artefacts", "select id, kind, title, original_id, page, created_by, created_at from artefact order by 1",
            "items",
                    "select id, batch_id, artefact_id, duplicate_of, split_from, file_name, state, added_at"
                            + " from batch_item order by 1",
            "stages", "select run_id, stage, state, position from stage_record order by run_id, position",
            "typed", "select * from transcript where by_account is not null order by id",
            "lines",
                    "select l.* from line l join transcript t on t.id = l.transcript_id"
                            + " where t.by_account is not null order by l.id",
            "decisions", "select * from vetting_decision order by id");

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
            desk.add(batch, "torn.tif", TornFile.bytes(90));
            for (int i = 0; i < FILES; i++) {
                desk.add(batch, "page " + i + ".png", Pictures.small(900 + i));
            }
            desk.start(batch);
            awaitSplit(product);

            Launched.Ended backup = Launched.command("backup", kept.toString(), "--data", data.toString());
            assertThat(backup.words()).contains("and 13 originals, of which 13 were new");
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
        assertThat(originals(elsewhere)).isEqualTo(originals(data)).hasSize(FILES + 1);

        try (Product product = Product.on(elsewhere)) {
            assertThat(product.instance().firstWords()).isEmpty();
            Api desk = product.signedIn(archivist);
            desk.awaitRead(batch);
            assertThat(rows(product)).isEqualTo(rows);

            desk.decide(batch, item(desk, batch, "failed"), "fill", Map.of("title", "Page two", "text", "決議通過\n散會"))
                    .then()
                    .statusCode(200);
            desk.decide(batch, item(desk, batch, "vetting"), "reject", Map.of("reason", "A finger on the page"))
                    .then()
                    .statusCode(200);
            rows = rows(product);
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
            for (String whole : List.of("artefacts", "typed", "lines", "decisions")) {
                assertThat(rebuilt.get(whole)).as(whole).isNotEmpty().isEqualTo(before.get(whole));
            }
            assertThat(rebuilt.get("items")).isEqualTo(drafts(before.get("items")));
            assertThat(rebuilt.get("batches")).isEqualTo(drafts(before.get("batches")));
            assertThat(product.instance().firstWords()).isPresent();

            // What was derived is made again.
            Api desk = product.signedIn(product.accounts().archivist());
            desk.start(batch);
            desk.awaitRead(batch);
            // No page comes twice; the one that cannot be read fails again, with what was typed of it.
            Map<String, List<String>> again = rows(product);
            assertThat(again.get("artefacts")).isEqualTo(before.get("artefacts"));
            assertThat(again.get("items")).hasSameSizeAs(before.get("items"));
            assertThat(again.get("items").stream().filter(row -> row.contains("REJECTED")))
                    .hasSize(1);
            assertThat(again.get("items").stream().filter(row -> row.contains("FAILED")))
                    .hasSize(1);
            assertThat(again.get("typed")).isEqualTo(before.get("typed"));
        }
    }

    private static String item(Api desk, String batch, String state) {
        return desk.items(batch).stream()
                .filter(item -> state.equals(item.get("state")))
                .map(item -> (String) item.get("id"))
                .findFirst()
                .orElseThrow();
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

    private static void awaitSplit(Product product) {
        while (product.database()
                .rows("select id from batch_item where split_from is not null")
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
