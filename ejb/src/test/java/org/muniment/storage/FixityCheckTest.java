package org.muniment.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muniment.storage.FixityCheck.Finding;

class FixityCheckTest {

    private static final ContentId ABC =
            new ContentId("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

    private final FixityCheck check = new FixityCheck(1_000_000_000);

    @TempDir
    private Path folder;

    private OriginalStore store;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        store = new FolderOriginals(folder.resolve("originals"));
        file = folder.resolve("originals/ba/78/" + ABC);
        Files.createDirectories(file.getParent());
    }

    @Test
    void findsBytesAsTheyCameIn() throws IOException, InterruptedException {
        Files.writeString(file, "abc");

        assertThat(check.look(store, ABC)).isEqualTo(new Finding(Fixity.VERIFIED, null));
    }

    @Test
    void findsOneAlteredByteAndSaysWhatIsThereInstead() throws IOException, InterruptedException {
        Files.writeString(file, "abd");

        Finding found = check.look(store, ABC);

        assertThat(found.fixity()).isEqualTo(Fixity.ALTERED);
        assertThat(found.detail()).contains("a52d159f262b2c6ddb724a61840befc36eb30c88877a4030b65cbe86298449c9");
    }

    @Test
    void findsThatTheFileIsGone() throws IOException, InterruptedException {
        assertThat(check.look(store, ABC).fixity()).isEqualTo(Fixity.MISSING);
    }

    @Test
    void callsMissingWhatTheDiskDoesNotGive() throws IOException, InterruptedException {
        Files.createDirectory(file);

        Finding found = check.look(store, ABC);

        assertThat(found.fixity()).isEqualTo(Fixity.MISSING);
        assertThat(found.detail()).startsWith("The store does not give the bytes");
    }

    @Test
    void saysNothingOfAStoreThatDoesNotAnswer() throws IOException {
        Files.delete(folder.resolve("originals/arriving"));

        assertThatThrownBy(() -> check.look(store, ABC)).isInstanceOf(IOException.class);
    }

    @Test
    void readsNoFasterThanItIsTold() throws IOException, InterruptedException {
        Files.write(file, new byte[3 << 20]);
        long begin = System.nanoTime();

        new FixityCheck(10 << 20).look(store, ABC);

        assertThat((System.nanoTime() - begin) / 1e9).isGreaterThan(0.27);
    }
}
