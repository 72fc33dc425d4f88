package org.muniment.models;

/**
 * How the processor's cores are shared out, one setting for the whole process.
 *
 * @param passes passes through one model at one time
 * @param perPass threads that work on one pass
 */
public record Threads(int passes, int perPass) {

    public Threads {
        if (passes < 1 || perPass < 1) {
            throw new IllegalArgumentException("At least one pass of one thread has to be allowed.");
        }
    }

    /** All cores of this machine, divided among the passes. */
    public static Threads forPasses(int passes) {
        return new Threads(passes, Math.max(1, Runtime.getRuntime().availableProcessors() / passes));
    }
}
