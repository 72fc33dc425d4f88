package org.muniment.benchmarks;

import com.benjaminwan.ocrlibrary.OcrEngine;
import io.github.mymonstercat.OnnxLinuxX8664LibraryLoader;
import io.github.mymonstercat.ocr.config.ParamConfig;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * The peer in a process of its own: its library writes to standard output as it likes, and brings a second ONNX Runtime.
 * Takes the path of a picture a line; answers on standard error with the nanoseconds that the reading took.
 */
public final class RapidOcrProcess {

    static final String READY = "peer-ready";
    static final String TOOK = "peer-took ";
    static final String DETECTOR = "detector.onnx";
    static final String CLASSIFIER = "classifier.onnx";
    static final String RECOGNISER = "recogniser.onnx";
    static final String DICTIONARY = "dictionary.txt";

    private RapidOcrProcess() {}

    /** @param words the folder of the models under the names above, and the number of threads */
    public static void main(String[] words) throws IOException {
        new OnnxLinuxX8664LibraryLoader().loadLibrary();
        var engine = new OcrEngine();
        engine.initLogger(false, false, false);
        engine.setNumThread(Integer.parseInt(words[1]));
        if (!engine.initModels(words[0], DETECTOR, CLASSIFIER, RECOGNISER, DICTIONARY)) {
            return;
        }
        System.err.println(READY);
        var settings = ParamConfig.getDefaultConfig();
        var pictures = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var picture = pictures.readLine(); picture != null; picture = pictures.readLine()) {
            long start = System.nanoTime();
            engine.detect(
                    picture,
                    settings.getPadding(),
                    settings.getMaxSideLen(),
                    settings.getBoxScoreThresh(),
                    settings.getBoxThresh(),
                    settings.getUnClipRatio(),
                    settings.isDoAngle(),
                    settings.isMostAngle());
            System.err.println(TOOK + (System.nanoTime() - start));
        }
    }
}
