package org.muniment.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
    @TempDir
    Path folder;

    @Test
    void findsTheProcessThatWasWrittenDown() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of("sleep", "60")).start();
        var file = new PidFile(folder.resolve("pid"));
        file.write(process.toHandle());

        assertThat(file.running()).contains(process.toHandle());

        Ending.of(process.toHandle(), Ending.POLITE, Ending.GRACE);
        assertThat(process.waitFor(1, TimeUnit.SECONDS)).isTrue();
        assertThat(file.running()).isEmpty();
    }

    @Test
    void anotherProcessWithTheSameIdIsNotMistakenForIt() throws IOException {
        Path file = folder.resolve("pid");
        Files.writeString(file, ProcessHandle.current().pid() + " 1000\n");

        assertThat(new PidFile(file).running()).isEmpty();
    }

    @Test
    void nothingAndNonsenseNameNoProcess() throws IOException {
        Files.writeString(folder.resolve("nonsense"), "half a lin");

        assertThat(new PidFile(folder.resolve("nothing")).running()).isEmpty();
        assertThat(new PidFile(folder.resolve("nonsense")).running()).isEmpty();
    }
}
