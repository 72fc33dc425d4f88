package org.muniment.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of an installation at rest; the one at work is the system tests' business. */
class BackupTest {
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private static final String ABD = "a52d159f262b2c6ddb724a61840befc36eb30c88877a4030b65cbe86298449c9";

    @TempDir
    Path folder;

    private Path data;
    private Path kept;

    @BeforeEach
    void furnish() throws IOException {
        data = folder.resolve("data").toAbsolutePath();
        write("postgresql/PG_VERSION", "18\n");
        write("postgresql/base/1/1259", "table");
        write("postgresql/pg_wal/000000010000000000000001", "log");
        write("postgresql/pg_notify/0000", "of the running server");
        write("postgresql/postmaster.pid", "1");
        Files.createDirectories(data.resolve("postgresql/pg_tblspc"));
        write("secrets.properties", "database.owner=x\n");
        write("tls/name.p12", "key");
        write("originals/ba/78/" + ABC, "abc");
        write("originals/ba/78/" + ABC + ".json", "{}");
        write("originals/arriving/part1", "half");
        write("derived/ba/78/" + ABC, "abc");
        write("scratch/attempt/half", "made again");
        kept = folder.resolve("kept").toAbsolutePath();
    }

    @Test
    void bringsBackWhatCannotBeMadeAgainAndNothingElse() throws IOException {
        backup();
        Path restored = folder.resolve("restored").toAbsolutePath();
        new Restore(kept).into(restored);

        assertThat(files(restored))
                .containsExactlyInAnyOrder(
                        "postgresql/PG_VERSION",
                        "postgresql/base/1/1259",
                        "postgresql/pg_wal/000000010000000000000001",
                        "secrets.properties",
                        "tls/name.p12",
                        "originals/ba/78/" + ABC,
                        "originals/ba/78/" + ABC + ".json",
                        "derived/ba/78/" + ABC);
        assertThat(restored.resolve("originals/ba/78/" + ABC)).hasContent("abc");
        assertThat(restored.resolve("postgresql/pg_tblspc")).isEmptyDirectory();
        assertThat(restored.resolve("postgresql/pg_notify")).isEmptyDirectory();
        assertThat(Files.getPosixFilePermissions(restored.resolve("postgresql")))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(Files.getPosixFilePermissions(restored.resolve("secrets.properties")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void copiesAnOriginalOnceAndKeepsWhatTheDiskLosesLater() throws IOException {
        assertThat(backup()).isEqualTo(new ContentCopy.Tally(1, 1, 3, 0));
        Files.delete(data.resolve("originals/ba/78/" + ABC));

        assertThat(backup()).isEqualTo(new ContentCopy.Tally(1, 0, 0, 0));
        assertThat(Files.list(kept).filter(path -> path.getFileName().toString().startsWith("state-")))
                .hasSize(1);
    }

    @Test
    void givesNothingANameThatIsNotItsHash() throws IOException {
        write("originals/a5/2d/" + ABD, "altered");

        assertThat(backup()).isEqualTo(new ContentCopy.Tally(1, 2, 10, 1));
        Path restored = folder.resolve("restored").toAbsolutePath();
        new Restore(kept).into(restored);
        assertThat(restored.resolve("originals/a5/2d/" + ABD)).hasContent("altered");

        write("originals/a5/2d/" + ABD, "abd");
        assertThat(backup()).isEqualTo(new ContentCopy.Tally(2, 1, 3, 0));
    }

    @Test
    void restoresNothingOfABackupThatIsNotAsItWasMade() throws IOException {
        backup();
        Path restored = folder.resolve("restored").toAbsolutePath();
        Files.writeString(kept.resolve("originals/ba/78/" + ABC), "abx");

        assertThatThrownBy(() -> new Restore(kept).into(restored))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("nothing was restored: originals/ba/78/" + ABC + " is altered.");
        Files.delete(kept.resolve("originals/ba/78/" + ABC));
        assertThatThrownBy(() -> new Restore(kept).into(restored)).hasMessageContaining("is missing");
        assertThat(restored).doesNotExist();
    }

    @Test
    void restoresNothingOfAListThatBreaksOffOrLeadsElsewhere() throws IOException {
        backup();
        Path list = kept.resolve(Manifest.NAME);
        String whole = Files.readString(list);
        Path restored = folder.resolve("restored").toAbsolutePath();

        Files.writeString(list, whole.substring(0, whole.indexOf('\n') + 1));
        assertThatThrownBy(() -> new Restore(kept).into(restored)).hasMessageContaining("is damaged");
        Files.writeString(list, whole.replaceFirst("  state-[^\n]*", "  ../data/secrets.properties"));
        assertThatThrownBy(() -> new Restore(kept).into(restored)).hasMessageContaining("is damaged");
        Files.delete(list);
        assertThatThrownBy(() -> new Restore(kept).into(restored)).hasMessageContaining("no complete backup");
    }

    @Test
    void writesIntoNobodyElsesFolder() throws IOException {
        write("../strange/letter.txt", "mine");
        assertThatThrownBy(() -> new Backup(folder.resolve("strange")).take(data, Optional.empty()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("holds something else than a backup");
        assertThatThrownBy(() -> new Backup(data.resolve("backup")).take(data, Optional.empty()))
                .hasMessageContaining("cannot lie in each other");

        backup();
        assertThatThrownBy(() -> new Restore(kept).into(data)).hasMessageContaining("is not empty");
    }

    private ContentCopy.Tally backup() throws IOException {
        return new Backup(kept).take(data, Optional.empty());
    }

    private void write(String name, String text) throws IOException {
        Path file = data.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Stream<String> files(Path root) throws IOException {
        return Files.walk(root).filter(Files::isRegularFile).map(file -> root.relativize(file)
                .toString());
    }
}
