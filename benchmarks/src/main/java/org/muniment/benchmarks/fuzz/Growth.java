package org.muniment.benchmarks.fuzz;

import java.lang.management.ManagementFactory;
import org.muniment.benchmarks.hostile.ProcessTree;

/**
 * Whether memory grows while cases come and go: what this process keeps after a collection, and what the process that
 * decodes holds between two pictures. The first fifth of the time warms up and is compared with the last.
 */
final class Growth {

    private static final double FIFTH = 0.2;

    private final ProcessTree tree = new ProcessTree(ProcessHandle.current());
    private long earlyHeap = -1;
    private long lateHeap = -1;
    private long earlyChild;
    private long lateChild;

    /** @param done the part of the time that is over, 0 to 1 */
    void look(double done) {
        if (done < FIFTH) {
            earlyHeap = heap();
            earlyChild = Math.max(earlyChild, tree.residentBytesBelow());
        } else if (done > 1 - FIFTH) {
            lateHeap = heap();
            lateChild = Math.max(lateChild, tree.residentBytesBelow());
        }
    }

    long heapMegabytes() {
        return earlyHeap < 0 || lateHeap < 0 ? 0 : (lateHeap - earlyHeap) / 1_000_000;
    }

    long childMegabytes() {
        return earlyChild == 0 || lateChild == 0 ? 0 : (lateChild - earlyChild) / 1_000_000;
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
