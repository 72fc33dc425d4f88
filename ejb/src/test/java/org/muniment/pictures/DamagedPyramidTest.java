package org.muniment.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is not as it was written is told by an IOException that names it, and by nothing else. */
class DamagedPyramidTest {

    @TempDir
    private Path folder;

    private Path file;
    private byte[] bytes;

    private void write(Tiles kind, long mostClassic) throws IOException {
        file = folder.resolve("pyramid.tif");
        PyramidWriter.write(TestPixels.soft(1100, 600), kind, file, mostClassic);
        bytes = Files.readAllBytes(file);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.00001, 0.3, 0.99, 0.9999})
    void cutShort(double part) throws IOException {
        write(Tiles.JPEG, Long.MAX_VALUE);
        Files.write(file, java.util.Arrays.copyOf(bytes, (int) (bytes.length * part)));

        assertThatIOException()
                .isThrownBy(() -> Pyramid.open(file))
                .withMessageStartingWith("The pyramid " + file + " is damaged: it ends after ");
    }

    @Test
    void notFinished() throws IOException {
        write(Tiles.JPEG, Long.MAX_VALUE);
        java.util.Arrays.fill(bytes, 0, 16, (byte) 0);
        Files.write(file, bytes);

        assertThatIOException()
                .isThrownBy(() -> Pyramid.open(file))
                .withMessage("The pyramid %s is damaged: it does not begin as a little-endian TIFF.", file);
    }

    @Test
    void notThere() {
        assertThatThrownBy(() -> Pyramid.open(folder.resolve("none.tif"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void cutShortAfterItWasOpened() throws IOException {
        write(Tiles.JPEG, Long.MAX_VALUE);
        var pyramid = Pyramid.open(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, 100));

        assertThatIOException()
                .isThrownBy(() -> pyramid.tile(pyramid.levels().get(0), 2, 1))
                .withMessageContaining("is damaged: it ends after 100 bytes");
    }

    /** Numbers of the first directory's fields, and what they are made into. */
    @ParameterizedTest
    @CsvSource({
        "256, 0",
        "256, 1101",
        "256, 4294967295",
        "257, 4294967295",
        "259, 5",
        "322, 256",
        "323, 1024",
        "324, 7",
        "325, 99"
    })
    void aDirectoryThatSaysSomethingElse(int tag, long value) throws IOException {
        write(Tiles.DEFLATE, Long.MAX_VALUE);
        var altered = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int directory = altered.getInt(4);
        for (int i = 0; i < altered.getShort(directory); i++) {
            int entry = directory + 2 + 12 * i;
            if (altered.getShort(entry) == tag) {
                altered.putInt(tag < 324 ? entry + 8 : altered.getInt(entry + 8), (int) value);
                if (tag >= 324) {
                    altered.putInt(altered.getInt(entry + 8), Integer.MAX_VALUE);
                }
            }
        }
        Files.write(file, bytes);

        assertThatIOException()
                .isThrownBy(() -> Pyramid.open(file))
                .withMessageStartingWith("The pyramid " + file + " is damaged: ");
    }

    @Test
    void directoriesInACircle() throws IOException {
        write(Tiles.JPEG, Long.MAX_VALUE);
        var altered = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int directory = altered.getInt(4);
        altered.putInt(directory + 2 + 12 * altered.getShort(directory), directory);
        Files.write(file, bytes);

        assertThatIOException().isThrownBy(() -> Pyramid.open(file)).withMessageContaining("more than 32 directories");
    }

    @ParameterizedTest
    @EnumSource
    void aTileOfZeros(Tiles kind) throws IOException {
        write(kind, Long.MAX_VALUE);
        java.util.Arrays.fill(bytes, 16, 1000, (byte) 0);
        Files.write(file, bytes);
        var pyramid = Pyramid.open(file);

        assertThatIOException()
                .isThrownBy(() -> pyramid.read(pyramid.levels().get(0), 0, 0, 10, 10))
                .withMessageStartingWith("The pyramid " + file + " is damaged: ");
    }

    @Test
    void oneBitOfADrawing() throws IOException {
        write(Tiles.DEFLATE, Long.MAX_VALUE);
        bytes[5000] ^= 4;
        Files.write(file, bytes);
        var pyramid = Pyramid.open(file);

        assertThatIOException()
                .isThrownBy(() -> pyramid.read(pyramid.levels().get(0), 0, 0, 10, 10))
                .withMessageContaining("is damaged: a tile");
    }

    @ParameterizedTest
    @CsvSource({"JPEG, false", "JPEG, true", "DEFLATE, false", "DEFLATE, true"})
    void bytesAtRandom(Tiles kind, boolean big) throws IOException {
        write(kind, big ? 0 : Long.MAX_VALUE);
        var random = new Random(20_261_121);
        int told = 0;
        for (int round = 0; round < 150; round++) {
            // Half of the rounds alter the directories at the end, which are few bytes of many.
            byte[] altered = bytes.clone();
            for (int i = 0; i < 3; i++) {
                int at = round % 2 == 0
                        ? random.nextInt(altered.length)
                        : altered.length - 1 - random.nextInt(Math.min(700, altered.length));
                altered[at] = (byte) random.nextInt(256);
            }
            Files.write(file, altered, StandardOpenOption.TRUNCATE_EXISTING);
            told += readAll(file) ? 0 : 1;
        }
        // Some alterations change a colour only; most of a directory's are found.
        assertThat(told).isGreaterThan(30);
    }

    /** Whether all of it can be read; fails on anything but an IOException. */
    private static boolean readAll(Path file) {
        try {
            var pyramid = Pyramid.open(file);
            for (var level : pyramid.levels()) {
                pyramid.read(level, 0, 0, level.width(), level.height());
            }
            return true;
        } catch (IOException e) {
            assertThat(e.getMessage()).contains(file.toString());
            return false;
        }
    }
}
