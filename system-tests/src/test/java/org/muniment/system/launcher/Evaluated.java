package org.muniment.system.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * An evaluation as people start it, {@code ./muniment evaluate ...}, at its end.
 *
 * @param words what it said about its progress
 */
record Evaluated(int status, String lastLine, String words) {

    private static final Path COMMANDS =
            Path.of(System.getProperty("muniment.sources", ".."), "benchmarks/target/commands");

    static Evaluated run(Path folder, Duration patience, String... what) throws IOException, InterruptedException {
        Path said = folder.resolve("said.json");
        Path progress = Path.of(System.getProperty("muniment.test.output", "target"), what[0] + ".txt");
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx512m",
                "-Dmuniment.installation=" + Launched.INSTALLATION,
                "-cp",
                COMMANDS.toAbsolutePath() + "/*",
                "org.muniment.benchmarks.Main",
                "evaluate"));
        command.addAll(List.of(what));
        Process process = new ProcessBuilder(command)
                .redirectOutput(said.toFile())
                .redirectError(progress.toFile())
                .start();
        try {
            if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("It did not end in time:\n" + Files.readString(progress));
            }
        } finally {
            process.destroy();
        }
        List<String> lines = Files.readAllLines(said);
        String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
        System.out.println(last);
        return new Evaluated(process.exitValue(), last, Files.readString(progress));
    }
}
