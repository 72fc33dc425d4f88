package org.muniment.benchmarks;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.muniment.models.InstalledModel;
import org.muniment.models.Models;

/** The peer in throughput: RapidOCR with the same detector, classifier, recogniser, dictionary and threads. */
final class RapidOcr implements AutoCloseable {

    private final Process process;
    private final BufferedWriter pictures;
    private final BufferedReader answers;

    private RapidOcr(Process process) {
        this.process = process;
        this.pictures = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        this.answers = new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    }

    /**
     * @param links an empty folder, where it finds the models under the names it is told
     * @return empty where it cannot run
     */
    static Optional<RapidOcr> with(Models models, int threads, Path links) throws IOException {
        var detector = models.forJob("text-detection");
        var classifier = models.forJob("text-orientation");
        var recogniser = models.forJob("text-recognition-traditional-chinese");
        if (detector.isEmpty() || classifier.isEmpty() || recogniser.isEmpty()) {
            return Optional.empty();
        }
        link(links, RapidOcrProcess.DETECTOR, detector.get(), "weights");
        link(links, RapidOcrProcess.CLASSIFIER, classifier.get(), "weights");
        link(links, RapidOcrProcess.RECOGNISER, recogniser.get(), "weights");
        link(links, RapidOcrProcess.DICTIONARY, recogniser.get(), "dictionary");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RapidOcrProcess.class.getName(),
                        links.toString(),
                        Integer.toString(threads))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        var peer = new RapidOcr(process);
        if (peer.hear(RapidOcrProcess.READY).isPresent()) {
            return Optional.of(peer);
        }
        peer.close();
        return Optional.empty();
    }

    private static void link(Path folder, String name, InstalledModel model, String role) throws IOException {
        var file = model.folder().resolve(model.declaration().file(role).path());
        Files.createSymbolicLink(folder.resolve(name), file.toAbsolutePath());
    }

    /** Nanoseconds that it took to read a picture; empty when it broke down. */
    OptionalLong read(Path picture) throws IOException {
        pictures.write(picture.toAbsolutePath().toString());
        pictures.newLine();
        pictures.flush();
        return hear(RapidOcrProcess.TOOK)
                .map(took -> OptionalLong.of(Long.parseLong(took)))
                .orElseGet(OptionalLong::empty);
    }

    /** Skips what others say until a line begins as asked; what follows that beginning. */
    private Optional<String> hear(String beginning) throws IOException {
        for (var line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith(beginning)) {
                return Optional.of(line.substring(beginning.length()));
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
