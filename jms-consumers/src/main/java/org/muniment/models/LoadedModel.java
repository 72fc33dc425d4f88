package org.muniment.models;

import ai.djl.Device;
import ai.djl.MalformedModelException;
import ai.djl.Model;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.ParameterStore;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.util.Map;

/**
 * A model in memory, shared between threads. Pre- and post-processing are plain arrays of the callers; here only tensors
 * go in and come out, with one copy each way.
 */
public final class LoadedModel implements AutoCloseable {

    private final Model model;
    private final Passes passes;

    private LoadedModel(Model model, Passes passes) {
        this.model = model;
        this.passes = passes;
    }

    static LoadedModel load(String name, String engine, InputStream weights, Device device, Threads threads)
            throws IOException, MalformedModelException {
        var model = Model.newInstance(name, device, engine);
        try {
            if (engine.equals(Engines.ONNX_RUNTIME)) {
                try (var options = sessionOptions(device, threads)) {
                    model.load(weights, Map.of("sessionOptions", options));
                }
            } else {
                model.load(weights);
            }
            return new LoadedModel(model, new Passes(threads.passes()));
        } catch (IOException | MalformedModelException | RuntimeException e) {
            model.close();
            throw e;
        }
    }

    private static OrtSession.SessionOptions sessionOptions(Device device, Threads threads) throws IOException {
        try {
            var options = new OrtSession.SessionOptions();
            options.setIntraOpNumThreads(threads.perPass());
            options.setInterOpNumThreads(1);
            // Waiting threads that spin take the processor from the other engine's threads.
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            // Pages differ in size: an arena would grow by doubling to the largest of them, and give nothing back.
            options.setCPUArenaAllocator(false);
            options.setMemoryPatternOptimization(false);
            if (device.isGpu()) {
                options.addCUDA(device.getDeviceId());
            }
            return options;
        } catch (OrtException e) {
            throw new IOException("ONNX Runtime refused its settings: " + e.getMessage(), e);
        }
    }

    /** Runs one pass for work that can wait. */
    public Tensor run(Tensor input) throws InterruptedException {
        return run(input, Urgency.BATCH);
    }

    /**
     * Runs one pass, waiting first until one may begin.
     *
     * @return the model's first output; its values belong to the caller
     */
    public Tensor run(Tensor input, Urgency urgency) throws InterruptedException {
        passes.enter(urgency);
        try (var manager = model.getNDManager().newSubManager()) {
            var array = manager.create(input.values().duplicate(), new Shape(input.shape()), DataType.FLOAT32);
            var outputs = model.getBlock().forward(new ParameterStore(manager, false), new NDList(array), false);
            try (var first = outputs.head()) {
                var shape = first.getShape().getShape();
                var values = first.toByteBuffer().order(ByteOrder.nativeOrder()).asFloatBuffer();
                return new Tensor(values, shape);
            } finally {
                outputs.close();
            }
        } finally {
            passes.leave();
        }
    }

    @Override
    public void close() {
        model.close();
    }
}
