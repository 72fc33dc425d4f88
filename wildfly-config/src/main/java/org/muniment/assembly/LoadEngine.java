package org.muniment.assembly;

/** Makes DJL load PyTorch, in a Java of its own that has DJL on its class path. */
final class LoadEngine {
    private LoadEngine() {}

    public static void main(String[] args) throws ReflectiveOperationException {
        Class.forName("ai.djl.engine.Engine")
                .getMethod("getEngine", String.class)
                .invoke(null, "PyTorch");
    }
}
