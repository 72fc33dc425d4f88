package org.muniment.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muniment.catalogue.Refusal;

class ArchiveTest {

    private static final ArchiveLimits LIMITS = new ArchiveLimits(10, 100_000);

    /** Where in an entry of the list the flags, the size and the place of its bytes stand. */
    private static final int FLAGS = 8;

    private static final int SIZE = 24;
    private static final int PLACE = 42;

    @TempDir
    Path folder;

    @Test
    void filesComeInTheOrderOfTheirNamesWithoutFoldersAndCrumbs() throws IOException {
        byte[] zip = ZipBytes.modern()
                .with("scans/page 10.png", "ten")
                .with("scans/page 9.png", "nine")
                .with("scans/", "")
                .with("__MACOSX/scans/._page 9.png", "crumb")
                .with("scans/.DS_Store", "crumb")
                .with("Thumbs.db", "crumb")
                .done();

        try (Archive archive = open(zip)) {
            assertThat(names(archive)).containsExactly("scans/page 9.png", "scans/page 10.png");
            assertThat(archive.ignored()).isEqualTo(3);
            assertThat(text(archive, 0)).isEqualTo("nine");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "Big5"})
    void namesAreReadThoughTheZipDoesNotSayHowTheyAreWritten(String charset) throws IOException {
        byte[] zip = ZipBytes.silentAbout(charset)
                .with("會議記錄/第一頁.png", "一")
                .with("會議記錄/第二頁.png", "二")
                .done();

        try (Archive archive = open(zip)) {
            assertThat(names(archive)).containsExactlyInAnyOrder("會議記錄/第一頁.png", "會議記錄/第二頁.png");
        }
    }

    @Test
    void windowsSeparatorsAreFolders() throws IOException {
        try (Archive archive = open(ZipBytes.modern().with("a\\b.png", "x").done())) {
            assertThat(names(archive)).containsExactly("a/b.png");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "a/../../b.png", "/etc/passwd", "C:\\Windows\\a.png", "..\\a.png"})
    void aNameThatLeadsOutIsRefused(String name) throws IOException {
        byte[] zip = ZipBytes.modern().with("good.png", "x").with(name, "y").done();

        assertRefused(zip, "outside itself");
    }

    @Test
    void aLinkIsRefused() throws IOException {
        assertRefused(ZipBytes.modern().withLink("a.png", "/etc/passwd").done(), "symbolic link");
    }

    @Test
    void aPasswordIsRefused() throws IOException {
        byte[] zip = ZipBytes.modern().with("a.png", "x").done();

        assertRefused(ZipBytes.changed(zip, 0, FLAGS, 0x0801), "password");
    }

    @Test
    void filesInTheSameBytesAreRefused() throws IOException {
        byte[] zip = ZipBytes.modern().with("a.png", "x").with("b.png", "y").done();

        assertRefused(ZipBytes.changed(zip, 1, PLACE, 0), "overlap");
    }

    @Test
    void tooManyFilesAreRefused() throws IOException {
        assertRefused(zipOf(11), "11 files");
        // So many that the list is not even read to its end.
        assertRefused(zipOf(31), "more than 30 files");
    }

    @Test
    void tooManyBytesAreRefused() throws IOException {
        byte[] zip = ZipBytes.modern()
                .with("a.png", "x".repeat(60_000))
                .with("b.png", "x".repeat(60_000))
                .done();

        assertRefused(zip, "unpacked");
    }

    @Test
    void aFileThatUnpacksIntoMoreThanItSaysIsDamaged() throws IOException {
        byte[] zip = ZipBytes.modern().with("a.png", "x".repeat(5_000)).done();

        try (Archive archive = open(ZipBytes.changed(zip, 0, SIZE, 100))) {
            assertThatThrownBy(() -> text(archive, 0))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("a.png was damaged");
        }
    }

    @Test
    void aFileWhoseBytesWereChangedIsDamagedAndTheOthersAreNot() throws IOException {
        byte[] zip = ZipBytes.modern()
                .withStored("a.png", "first")
                .withStored("b.png", "second")
                .done();
        zip[indexOf(zip, "first")] ^= 1;

        try (Archive archive = open(zip)) {
            assertThatThrownBy(() -> text(archive, 0)).hasMessageContaining("a.png was damaged");
            assertThat(text(archive, 1)).isEqualTo("second");
        }
    }

    @Test
    void whatIsCutOffOrHasSomethingBeforeOrBehindItIsNoZipInOnePiece() throws IOException {
        byte[] zip = zipOf(3);

        for (int length = 0; length < zip.length; length++) {
            assertRefused(Arrays.copyOf(zip, length), "damaged");
        }
        byte[] longer = Arrays.copyOf(zip, zip.length + 1);
        assertRefused(longer, "damaged");
        byte[] behindSomething = new byte[zip.length + 4];
        System.arraycopy(zip, 0, behindSomething, 4, zip.length);
        assertRefused(behindSomething, "damaged");
    }

    @Test
    void anEmptyZipIsRefused() throws IOException {
        assertRefused(ZipBytes.modern().done(), "holds no file");
    }

    @Test
    void everyByteMayLieAndTheAnswerIsStillARefusalOrTheFiles() throws IOException {
        byte[] zip = zipOf(2);
        for (int at = 0; at < zip.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] changed = zip.clone();
                changed[at] ^= (byte) (1 << bit);
                readAll(changed);
            }
        }
    }

    @Test
    void aCollectionOfHostileZipsIsAnsweredAsWell() throws IOException {
        Path set = Path.of(System.getProperty("muniment.test.data", "../../shared/data"))
                .resolve("hostile/go-zip");
        assumeTrue(Files.isDirectory(set), "the collection is not at hand");
        try (Stream<Path> files = Files.list(set)) {
            for (Path file : files.toList()) {
                readAll(Files.readAllBytes(file));
            }
        }
    }

    /** Fails by whatever is no refusal. */
    private void readAll(byte[] zip) throws IOException {
        try (Archive archive = open(zip)) {
            for (int i = 0; i < archive.files().size(); i++) {
                try {
                    text(archive, i);
                } catch (Refusal oneFile) {
                    assertThat(oneFile.getMessage()).isNotBlank();
                }
            }
        } catch (Refusal whole) {
            assertThat(whole.getMessage()).startsWith("test.zip");
        }
    }

    private void assertRefused(byte[] zip, String reason) {
        assertThatThrownBy(() -> open(zip).close())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("test.zip")
                .hasMessageContaining(reason);
    }

    private Archive open(byte[] zip) throws IOException {
        Path file = folder.resolve("test.zip");
        Files.write(file, zip);
        return Archive.open(file, "test.zip", LIMITS);
    }

    private static List<String> names(Archive archive) {
        return archive.files().stream().map(archive::nameOf).toList();
    }

    private static String text(Archive archive, int file) throws IOException {
        ZipArchiveEntry entry = archive.files().get(file);
        try (InputStream in = archive.read(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] zipOf(int files) throws IOException {
        ZipBytes zip = ZipBytes.modern();
        for (int i = 0; i < files; i++) {
            zip.with("%d.png".formatted(i), "content " + i);
        }
        return zip.done();
    }

    private static int indexOf(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
    }
}
