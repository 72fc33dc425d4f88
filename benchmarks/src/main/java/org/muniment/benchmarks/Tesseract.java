package org.muniment.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The peer in accuracy: tesseract with its model of vertical Traditional Chinese. */
final class Tesseract {

    private static final String LANGUAGE = "chi_tra_vert";
    /** A single uniform block of vertical text. */
    private static final String LAYOUT = "5";

    private static final long LIMIT_SECONDS = 120;

    private Tesseract() {}

    static boolean isInstalled() throws InterruptedException {
        return run("tesseract", "--list-langs")
                .filter(said -> said.lines().anyMatch(LANGUAGE::equals))
                .isPresent();
    }

    /** What it reads; empty when it fails. */
    static String read(Path picture) throws InterruptedException {
        return run("tesseract", picture.toString(), "stdout", "-l", LANGUAGE, "--psm", LAYOUT)
                .orElse("");
    }

    private static Optional<String> run(String... command) throws InterruptedException {
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            return process.exitValue() == 0 ? Optional.of(said) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
