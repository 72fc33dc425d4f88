package org.muniment.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muniment.storage.FixityCheck.Finding;

class FixityCheckTest {

    private static final ContentId ABC =
            new ContentId("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

    private final FixityCheck check = new FixityCheck(1_000_000_000);

    @TempDir
    private Path folder;

    @Test
    void findsBytesAsTheyCameIn() throws IOException, InterruptedException {
        assertThat(check.look(Files.writeString(folder.resolve("abc"), "abc"), ABC))
                .isEqualTo(new Finding(Fixity.VERIFIED, null));
    }

    @Test
    void findsOneAlteredByteAndSaysWhatIsThereInstead() throws IOException, InterruptedException {
        Finding found = check.look(Files.writeString(folder.resolve("abc"), "abd"), ABC);

        assertThat(found.fixity()).isEqualTo(Fixity.ALTERED);
        assertThat(found.detail()).contains("a52d159f262b2c6ddb724a61840befc36eb30c88877a4030b65cbe86298449c9");
    }

    @Test
    void findsThatTheFileIsGone() throws InterruptedException {
        assertThat(check.look(folder.resolve("nothing"), ABC).fixity()).isEqualTo(Fixity.MISSING);
    }

    @Test
    void callsMissingWhatTheDiskDoesNotGive() throws InterruptedException {
        Finding found = check.look(folder, ABC);

        assertThat(found.fixity()).isEqualTo(Fixity.MISSING);
        assertThat(found.detail()).startsWith("The disk does not give the bytes");
    }

    @Test
    void readsNoFasterThanItIsTold() throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("long"), new byte[3 << 20]);
        long begin = System.nanoTime();

        new FixityCheck(10 << 20).look(file, ABC);

        assertThat((System.nanoTime() - begin) / 1e9).isGreaterThan(0.27);
    }
}
