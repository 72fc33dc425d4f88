package org.muniment.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JbossModuleTest {
    @TempDir
    Path folder;

    @Test
    void itsFolderAndItsXmlAreOneList() throws IOException {
        Path api = Files.writeString(folder.resolve("api-1.jar"), "api");
        Path engine = Files.writeString(folder.resolve("engine-1.jar"), "engine");
        Path list = Files.writeString(folder.resolve("djl.list"), engine + "|" + api + "\n");
        Path module = folder.resolve("module");
        Files.createDirectories(module);
        Files.writeString(module.resolve("engine-0.jar"), "of an earlier build");

        JbossModule.djl(list).write(module);

        try (var files = Files.list(module)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("module.xml", "api-1.jar", "engine-1.jar");
        }
        assertThat(Files.readString(module.resolve("module.xml")))
                .contains("name=\"ai.djl\"")
                .containsSubsequence("path=\"api-1.jar\"", "path=\"engine-1.jar\"")
                .doesNotContain("engine-0.jar");
        assertThat(new JbossModule("x", List.of(), List.of("org.slf4j")).xml())
                .contains("<module name=\"org.slf4j\"/>");
    }
}
