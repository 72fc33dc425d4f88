package org.muniment.system.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The launcher as a person starts it: a program of its own, with a data folder and what it says on the terminal. */
final class Launched implements AutoCloseable {
    static final Path INSTALLATION = Path.of(
                    System.getProperty("muniment.installation", "../wildfly-config/target/muniment"))
            .toAbsolutePath()
            .normalize();

    private final Path data;
    private final Path said;
    private final Process process;

    private Launched(Path data, Path said, Process process) {
        this.data = data;
        this.said = said;
        this.process = process;
    }

    static Launched on(Path data, String... options) throws IOException {
        return on(data, Map.of(), options);
    }

    /** @param environment what is said there besides */
    static Launched on(Path data, Map<String, String> environment, String... options) throws IOException {
        Path said = Files.createTempFile(data.toAbsolutePath().getParent(), "said", ".txt");
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-jar",
                INSTALLATION.resolve("launcher/muniment-launcher.jar").toString(),
                "--data",
                data.toString()));
        command.addAll(List.of(options));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().putAll(environment);
        return new Launched(data, said, builder.start());
    }

    /** Runs a command to its end. */
    static Ended command(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx64m",
                "-jar",
                INSTALLATION.resolve("launcher/muniment-launcher.jar").toString()));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes());
        return new Ended(process.waitFor(), text);
    }

    /** How a command ended and what it said. */
    record Ended(int status, String words) {}

    /** Waits until the launcher has said it. */
    Matcher awaitWords(String pattern, Duration patience) throws IOException, InterruptedException {
        Pattern words = Pattern.compile(pattern);
        Instant end = Instant.now().plus(patience);
        while (true) {
            Matcher matcher = words.matcher(words());
            if (matcher.find()) {
                return matcher;
            }
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new AssertionError("The launcher has not said \"" + pattern + "\" but:\n" + words());
            }
            Thread.sleep(200);
        }
    }

    String words() throws IOException {
        return Files.readString(said);
    }

    /** The exit status. */
    int awaitEnd(Duration patience) throws InterruptedException {
        if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("The launcher has not ended within " + patience);
        }
        return process.exitValue();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void terminate() {
        process.destroy();
    }

    /** A server that the launcher has started, by the name of its pid file. */
    ProcessHandle server(String id) throws IOException {
        String text = Files.readString(data.resolve("run").resolve(id + ".pid"));
        return ProcessHandle.of(Long.parseLong(text.strip().split(" ")[0])).orElseThrow();
    }

    /** Every program whose command line names the data folder, the launcher included. */
    List<String> processes() {
        return ProcessHandle.allProcesses()
                .map(handle -> handle.pid() + " " + handle.info().commandLine().orElse(""))
                .filter(line -> line.contains(data.toString()))
                .toList();
    }

    /** All that the data folder keeps secret. */
    static List<String> secrets(Path data) {
        try (var lines = Files.lines(data.resolve("secrets.properties"))) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.substring(line.indexOf('=') + 1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
    }
}
