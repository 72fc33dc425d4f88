package org.muniment.models;

import ai.djl.engine.Engine;
import java.io.ByteArrayInputStream;
import java.nio.FloatBuffer;

/** The engines, each asked at start to compute something small whose answer is known. */
final class Engines {

    static final String ONNX_RUNTIME = "OnnxRuntime";
    static final String PYTORCH = "PyTorch";

    private static final float[] QUESTION = {-1f, 0f, 2.5f};
    private static final float[] TWICE = {-2f, 0f, 5f};
    private static final float[] TWICE_AND_ONE = {-1f, 1f, 6f};

    private final DeviceChoice choice;
    private final Threads threads;

    Engines(DeviceChoice choice, Threads threads) {
        this.choice = choice;
        this.threads = threads;
    }

    EngineReport test(String name) {
        try {
            return EngineContext.call(() -> testInContext(name));
        } catch (Exception | LinkageError e) {
            return new EngineReport(
                    name, "", choice.toString(), false, "The engine " + name + " does not work here: " + e);
        }
    }

    private EngineReport testInContext(String name) throws Exception {
        var engine = Engine.getEngine(name);
        var device = choice.on(engine);
        boolean onnx = name.equals(ONNX_RUNTIME);
        var script = onnx ? OnnxSumArchive.twice() : TorchScriptArchive.twiceAndOne();
        var expected = onnx ? TWICE : TWICE_AND_ONE;
        try (var model = LoadedModel.load("self-test", name, new ByteArrayInputStream(script), device, threads)) {
            var answer = model.run(new Tensor(FloatBuffer.wrap(QUESTION), QUESTION.length));
            boolean right = answer.values().equals(FloatBuffer.wrap(expected));
            return new EngineReport(
                    name,
                    engine.getVersion(),
                    DeviceChoice.wordFor(device),
                    right,
                    right ? "Computed the known answer." : "Computed a wrong answer to a known question.");
        }
    }
}
