package org.muniment.pictures;

/**
 * What a process needs to decode one picture, in megabytes.
 *
 * @param heap the largest its heap may grow
 * @param all the heap, what its decoder takes beside it, and the process itself
 */
record Need(int heap, int all) {

    /** The heap of a process that waits for small pictures. */
    static final int WARM_HEAP = 320;

    /** The part of every heap that is for what is short-lived. */
    static final int YOUNG = 24;

    /** Java itself, its classes and its compiled code. */
    private static final int PROCESS = 70;
    /** The rows of tiles that are being cut, and what the work leaves behind for the collector. */
    private static final int WORKING = 32 + YOUNG;

    private static final double MARGIN = 1.05;
    private static final double MEGA = 1 << 20;

    static Need of(DarkroomAnswer look) {
        // Smaller levels hold a row of tiles each, four bytes a pixel.
        double rows = look.width() * 4.0 * 512;
        int heap = (int) Math.min(1 << 20, Math.ceil(look.heapBytes() * MARGIN / MEGA + rows / MEGA) + WORKING);
        int beside = (int) Math.min(1 << 20, Math.ceil(look.nativeBytes() / MEGA)) + PROCESS;
        return new Need(heap, heap + beside);
    }

    boolean isSmall() {
        return heap <= WARM_HEAP;
    }
}
