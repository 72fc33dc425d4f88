package org.muniment.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Small programs of the operating system. */
final class Tools {
    private Tools() {}

    static Optional<Path> find(String name) {
        return Arrays.stream(
                        System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Runs the command to its end, gives it the text to read, and returns what it said. */
    static Said run(ProcessBuilder builder, String input) throws IOException {
        Process process = builder.redirectErrorStream(true).start();
        try (var stdin = process.outputWriter()) {
            stdin.write(input);
        }
        String text = new String(process.getInputStream().readAllBytes());
        try {
            return new Said(process.waitFor(), text);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while " + builder.command().get(0) + " was running", e);
        }
    }

    static Said run(List<String> command) throws IOException {
        return run(new ProcessBuilder(command), "");
    }

    /**
     * How a program ended.
     *
     * @param status exit status, 0 when all went well
     * @param text standard output and error
     */
    record Said(int status, String text) {}
}
