package org.muniment.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.muniment.models.Models;
import org.muniment.transcription.MinutesStages;
import org.muniment.transcription.Thoroughness;

/** {@code evaluate minutes FOLDER}. */
final class EvaluateCommand {

    private EvaluateCommand() {}

    static void run(Arguments arguments) throws InterruptedException {
        Pictures.in(arguments.folder());
        try (var models = Installed.open(arguments)) {
            var links = Files.createTempDirectory("peer");
            try {
                var result = evaluation(models, links).of(arguments.folder());
                System.out.print(ResultTable.of(result));
            } finally {
                sweep(links);
            }
        } catch (IOException e) {
            throw new BadRequest("The evaluation could not be finished: " + e.getMessage());
        }
    }

    private static Evaluation evaluation(Models models, Path links) throws IOException {
        int threads = Runtime.getRuntime().availableProcessors();
        return new Evaluation(
                new PageReading(MinutesStages.of(models, Thoroughness.SEVERAL_READINGS)),
                new PageReading(MinutesStages.of(models, Thoroughness.ONE_READING)),
                RapidOcr.with(models, threads, links));
    }

    private static void sweep(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
