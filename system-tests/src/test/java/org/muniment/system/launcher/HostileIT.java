package org.muniment.system.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Odd, broken and hostile files by the hundred, by the command that anyone can repeat: {@code ./muniment evaluate hostile}.
 * Where the set is not at hand, a small one is drawn.
 */
class HostileIT {
    private static final Path SET = Path.of(System.getProperty("muniment.test.data", "../../shared/data"), "hostile");
    private static final Path COMMANDS =
            Path.of(System.getProperty("muniment.sources", ".."), "benchmarks/target/commands");
    private static final long MINUTES = 20;

    @TempDir
    Path folder;

    @Test
    void whatIsPromisedIsShownAndNothingElseComesToHarm() throws IOException, InterruptedException {
        Path files = Files.isDirectory(SET) ? SET : HostileFiles.draw(folder.resolve("drawn"));

        JsonNode verdict = evaluate(files);

        assertThat(verdict.path("tried").asInt()).isGreaterThanOrEqualTo(HostileFiles.LEAST);
        assertThat(verdict.path("accepted").asInt()).isPositive();
        assertThat(verdict.path("refused").asInt()).isPositive();
        assertThat(verdict.path("acceptRate").asDouble()).isGreaterThanOrEqualTo(0.98);
        assertThat(verdict.path("wronglyAccepted").asInt(-1)).isZero();
        assertThat(verdict.path("serverErrors").asInt(-1)).isZero();
        assertThat(verdict.path("unfinished").asInt(-1)).isZero();
        assertThat(verdict.path("outside").asInt(-1)).isZero();
        assertThat(verdict.path("connections").asInt(-1)).isZero();
        assertThat(verdict.path("peakRssMb").asInt()).isBetween(100, 2_499);
        assertThat(verdict.path("alive").asBoolean()).isTrue();
    }

    private JsonNode evaluate(Path files) throws IOException, InterruptedException {
        assertThat(COMMANDS)
                .as("the module benchmarks is built before this test")
                .isDirectory();
        Path said = folder.resolve("said.json");
        Path progress = Path.of(System.getProperty("muniment.test.output", "target"), "hostile.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xmx512m",
                        "-Dmuniment.installation=" + Launched.INSTALLATION,
                        "-cp",
                        COMMANDS.toAbsolutePath() + "/*",
                        "org.muniment.benchmarks.Main",
                        "evaluate",
                        "hostile",
                        files.toAbsolutePath().toString())
                .redirectOutput(said.toFile())
                .redirectError(progress.toFile())
                .start();
        try {
            assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES))
                    .as("it ends; how far it came is in " + progress)
                    .isTrue();
        } finally {
            process.destroy();
        }
        List<String> lines = Files.readAllLines(said);
        assertThat(lines)
                .as("there is a verdict; how far it came is in " + progress)
                .isNotEmpty();
        System.out.println(lines.get(lines.size() - 1));
        return new ObjectMapper().readTree(lines.get(lines.size() - 1));
    }
}
