package org.muniment.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path parent;

    @Test
    void isMadeForItsOwnerOnly() throws IOException {
        try (DataFolder data = DataFolder.open(parent.resolve("archive/data"))) {
            assertThat(Files.getPosixFilePermissions(data.home()))
                    .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void isHeldByOneLauncherAtATime() throws IOException {
        Path folder = parent.resolve("data");
        try (DataFolder first = DataFolder.open(folder)) {
            assertThat(DataFolder.launcher(first.home())).contains(ProcessHandle.current());
            assertThatThrownBy(() -> DataFolder.open(folder))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("already runs on the data folder " + folder);
        }

        DataFolder.open(folder).close();
        assertThat(DataFolder.launcher(folder)).isEmpty();
    }

    @Test
    void refusesAPlaceThatCannotHoldIt() throws IOException {
        Path file = Files.createFile(parent.resolve("file"));

        assertThatThrownBy(() -> DataFolder.open(file.resolve("data")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cannot be used");
    }

    @Test
    void refusesAFolderThatANewerVersionWrote() throws IOException {
        try (DataFolder data = DataFolder.open(parent.resolve("data"))) {
            Files.writeString(data.resolve("muniment.properties"), "format=2\n");

            assertThatThrownBy(() -> new Memory(data))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("written by a newer Muniment (format 2, this one knows 1)");
        }
    }

    @Test
    void remembersFromOneStartToTheNext() throws IOException {
        try (DataFolder data = DataFolder.open(parent.resolve("data"))) {
            new Memory(data).keep("port.database", "5433");

            assertThat(new Memory(data).recall("port.database")).contains("5433");
        }
    }
}
