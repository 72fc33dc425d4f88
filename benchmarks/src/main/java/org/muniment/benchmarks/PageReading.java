package org.muniment.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.muniment.processing.Stage;
import org.muniment.processing.StageFailure;
import org.muniment.transcription.ReadLine;
import org.muniment.transcription.ReadPage;
import org.muniment.transcription.Recognise;

/** Runs the stages of the product over one picture, without a server. */
final class PageReading {

    private final List<Stage> stages;

    PageReading(List<Stage> stages) {
        this.stages = stages;
    }

    /** One line of writing a line. */
    static String text(ReadPage page) {
        return String.join("\n", page.lines().stream().map(ReadLine::text).toList()) + "\n";
    }

    ReadPage read(Path picture) throws StageFailure {
        try {
            var scratch = Files.createTempDirectory("reading");
            try {
                var input = new LocalInput(picture, 1, scratch);
                for (var stage : stages) {
                    input.add(stage, stage.run(input));
                }
                return input.result(Recognise.NAME, ReadPage.class);
            } finally {
                sweep(scratch);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void sweep(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
