package org.muniment.benchmarks.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurroundingsTest {

    @TempDir
    Path folder;

    private Path store;

    @BeforeEach
    void aStoreWithAFileBesideIt() throws IOException {
        store = Files.createDirectories(folder.resolve("room/data"));
        Files.writeString(folder.resolve("room/beside"), "before");
        Files.writeString(folder.resolve("room/goes"), "before");
    }

    @Test
    void whatIsNewGoneOrChangedIsFoundAndTheStoreIsNot() throws IOException {
        var surroundings = new Surroundings(List.of(folder.resolve("room"), folder.resolve("nowhere")), store);
        Files.writeString(store.resolve("kept"), "in the store");
        assertThat(surroundings.changes()).isEmpty();

        Files.writeString(folder.resolve("room/new"), "x");
        Files.delete(folder.resolve("room/goes"));
        Files.writeString(folder.resolve("room/beside"), "after!");
        Files.setLastModifiedTime(folder.resolve("room/beside"), FileTime.fromMillis(1_000_000));

        assertThat(surroundings.changes())
                .containsExactly(
                        folder.resolve("room/beside"), folder.resolve("room/goes"), folder.resolve("room/new"));
    }

    @Test
    void inSharedPlacesOnlyWhatWasSentCounts() throws IOException {
        String before = System.getProperty("java.io.tmpdir");
        Path shared = Files.createDirectories(folder.resolve("shared"));
        Path sent = Files.writeString(folder.resolve("evil.png"), "bytes of the file");
        var specimen = new Specimen(sent, "evil.png", Expectation.REFUSE, Optional.empty());
        System.setProperty("java.io.tmpdir", shared.toString());
        try {
            var outside = new Outside(Files.createDirectories(folder.resolve("inst")), folder.resolve("room"), store);
            Files.writeString(shared.resolve("of-somebody-else"), "whatever");
            Path another = Files.createDirectories(shared.resolve("another/originals"));
            Files.createFile(shared.resolve("another/launcher.lock"));
            Files.copy(sent, another.resolve("kept"));
            assertThat(outside.written(Set.of(), List.of(specimen))).isEmpty();

            Files.copy(sent, shared.resolve("renamed"));
            Files.writeString(shared.resolve("0007-evil.png"), "changed");
            Files.writeString(folder.resolve("inst/server.xml"), "new");
            assertThat(outside.written(Set.of(Path.of("/seen/open")), List.of(specimen)))
                    .containsExactlyInAnyOrder(
                            shared.resolve("renamed"),
                            shared.resolve("0007-evil.png"),
                            folder.resolve("inst/server.xml"),
                            Path.of("/seen/open"));
        } finally {
            System.setProperty("java.io.tmpdir", before);
        }
    }
}
