package org.muniment.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HotFolderWatchTest {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    @TempDir
    Path root;

    private Path scans;
    private HotFolderWatch watch;

    @BeforeEach
    void aFolderWithOneScan() throws IOException {
        scans = Files.createDirectory(root.resolve("minutes 1932"));
        Files.writeString(scans.resolve("1.png"), "one");
        watch = new HotFolderWatch(root, Duration.ofSeconds(10));
    }

    @Test
    void aFolderIsFinishedWhenNothingChangedForTheQuietTime() throws IOException {
        assertThat(watch.quietFolders(0)).isEmpty();
        assertThat(watch.quietFolders(9 * SECOND)).isEmpty();
        assertThat(watch.quietFolders(10 * SECOND)).containsExactly(scans);
    }

    @Test
    void aFileThatGrowsOrComesBeginsTheTimeAnew() throws IOException {
        watch.quietFolders(0);
        Files.writeString(scans.resolve("1.png"), "one, longer");
        assertThat(watch.quietFolders(10 * SECOND)).isEmpty();
        Files.writeString(scans.resolve("2.png"), "two");
        assertThat(watch.quietFolders(20 * SECOND)).isEmpty();
        assertThat(watch.quietFolders(30 * SECOND)).containsExactly(scans);
    }

    @Test
    void whatLiesLooseIsGatheredIntoAFolder() throws IOException {
        Files.writeString(root.resolve("loose.png"), "loose");
        watch.quietFolders(0);

        watch.quietFolders(10 * SECOND);

        assertThat(root.resolve("loose.png")).doesNotExist();
        try (var list = Files.list(root)) {
            assertThat(list.filter(path -> path.getFileName().toString().startsWith("Hot folder")))
                    .singleElement()
                    .satisfies(folder -> assertThat(folder.resolve("loose.png")).hasContent("loose"));
        }
    }

    @Test
    void whatWasTakenOrRefusedIsLeftAlone() throws IOException {
        Files.createDirectory(root.resolve(HotFolderWatch.DONE));
        Files.createDirectory(root.resolve(HotFolderWatch.REFUSED));
        Files.createDirectory(root.resolve(".trash"));
        watch.quietFolders(0);

        assertThat(watch.quietFolders(10 * SECOND)).containsExactly(scans);
    }
}
