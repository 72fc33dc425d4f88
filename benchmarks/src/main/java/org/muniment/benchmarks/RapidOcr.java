package org.muniment.benchmarks;

import com.benjaminwan.ocrlibrary.OcrEngine;
import io.github.mymonstercat.OnnxLinuxX8664LibraryLoader;
import io.github.mymonstercat.ocr.config.ParamConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.muniment.models.InstalledModel;
import org.muniment.models.Models;

/** The peer in throughput: RapidOCR with the same detector, classifier, recogniser, dictionary and threads. */
final class RapidOcr {

    private final OcrEngine engine;
    private final ParamConfig settings = ParamConfig.getDefaultConfig();

    private RapidOcr(OcrEngine engine) {
        this.engine = engine;
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
        link(links, "detector.onnx", detector.get(), "weights");
        link(links, "classifier.onnx", classifier.get(), "weights");
        link(links, "recogniser.onnx", recogniser.get(), "weights");
        link(links, "dictionary.txt", recogniser.get(), "dictionary");
        try {
            new OnnxLinuxX8664LibraryLoader().loadLibrary();
            var engine = new OcrEngine();
            engine.initLogger(false, false, false);
            engine.setNumThread(threads);
            boolean ready = engine.initModels(
                    links.toString(), "detector.onnx", "classifier.onnx", "recogniser.onnx", "dictionary.txt");
            return ready ? Optional.of(new RapidOcr(engine)) : Optional.empty();
        } catch (IOException | LinkageError e) {
            return Optional.empty();
        }
    }

    private static void link(Path folder, String name, InstalledModel model, String role) throws IOException {
        var file = model.folder().resolve(model.declaration().file(role).path());
        Files.createSymbolicLink(folder.resolve(name), file.toAbsolutePath());
    }

    String read(Path picture) {
        var result = engine.detect(
                picture.toString(),
                settings.getPadding(),
                settings.getMaxSideLen(),
                settings.getBoxScoreThresh(),
                settings.getBoxThresh(),
                settings.getUnClipRatio(),
                settings.isDoAngle(),
                settings.isMostAngle());
        return result.getStrRes();
    }
}
