package org.muniment.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TarTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream archive = new ByteArrayOutputStream();

    @Test
    void unpacksFilesFoldersAndLinksWithTheirModes() throws IOException {
        entry("bin/", '5', "755", "", "");
        entry("bin/tool", '0', "755", "", "x".repeat(513));
        entry("lib/one.so.1", '0', "644", "", "library");
        entry("lib/one.so", '2', "777", "one.so.1", "");

        unpack();

        assertThat(folder.resolve("bin/tool")).isExecutable().hasContent("x".repeat(513));
        assertThat(Files.isExecutable(folder.resolve("lib/one.so.1"))).isFalse();
        assertThat(Files.readSymbolicLink(folder.resolve("lib/one.so"))).isEqualTo(Path.of("one.so.1"));
    }

    @Test
    void refusesWhatLeavesTheFolderAndWhatItDoesNotKnow() throws IOException {
        entry("../outside", '0', "644", "", "x");
        assertThatThrownBy(this::unpack).isInstanceOf(IOException.class).hasMessageContaining("outside its folder");

        archive.reset();
        entry("pipe", '6', "644", "", "");
        assertThatThrownBy(this::unpack).isInstanceOf(IOException.class).hasMessageContaining("Unknown kind");
    }

    @Test
    void noticesAnArchiveThatEndsTooEarly() throws IOException {
        entry("file", '0', "644", "", "x".repeat(600));
        byte[] half = new byte[700];
        System.arraycopy(archive.toByteArray(), 0, half, 0, half.length);

        assertThatThrownBy(() -> new Tar(new ByteArrayInputStream(half)).unpack(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("ends inside");
    }

    private void unpack() throws IOException {
        new Tar(new ByteArrayInputStream(archive.toByteArray())).unpack(folder);
    }

    private void entry(String name, char type, String mode, String link, String content) throws IOException {
        byte[] header = new byte[512];
        put(header, 0, name);
        put(header, 100, "0000" + mode);
        put(header, 124, "%011o".formatted(content.length()));
        header[156] = (byte) type;
        put(header, 157, link);
        archive.write(header);
        archive.write(content.getBytes(StandardCharsets.US_ASCII));
        archive.write(new byte[(512 - content.length() % 512) % 512]);
    }

    private static void put(byte[] header, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }
}
