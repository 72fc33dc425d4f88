package org.muniment.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.muniment.transcription.MinutesStages;
import org.muniment.transcription.Thoroughness;

/** {@code evaluate minutes FOLDER}. */
final class EvaluateCommand {

    private EvaluateCommand() {}

    static void run(Arguments arguments) throws InterruptedException {
        Pictures.in(arguments.folder());
        try (var models = Installed.open(arguments);
                var darkroom = Installed.darkroom()) {
            var links = Files.createTempDirectory("peer");
            var peer = RapidOcr.with(models, Runtime.getRuntime().availableProcessors(), links);
            try {
                var evaluation = new Evaluation(
                        new PageReading(MinutesStages.of(darkroom.room(), models, Thoroughness.SEVERAL_READINGS)),
                        new PageReading(MinutesStages.of(darkroom.room(), models, Thoroughness.ONE_READING)),
                        peer);
                System.out.print(ResultTable.of(evaluation.of(arguments.folder())));
            } finally {
                peer.ifPresent(RapidOcr::close);
                sweep(links);
            }
        } catch (IOException e) {
            throw new BadRequest("The evaluation could not be finished: " + e.getMessage());
        }
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
