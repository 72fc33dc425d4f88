package org.muniment.pictures;

import java.util.concurrent.Semaphore;

/** Lets pictures be decoded as long as their memory together is no more than is set; who asks first comes first. */
final class MemoryPermit {

    private final Semaphore megabytes;
    private final int all;

    MemoryPermit(long megabytes) {
        this.all = (int) Math.min(Integer.MAX_VALUE, megabytes);
        this.megabytes = new Semaphore(all, true);
    }

    /** Held until it is closed. */
    final class Held implements AutoCloseable {

        private final int count;

        private Held(int count) {
            this.count = count;
        }

        @Override
        public void close() {
            megabytes.release(count);
        }
    }

    boolean isEverEnoughFor(int count) {
        return count <= all;
    }

    /** Waits until there is so much. */
    Held take(int count) throws InterruptedException {
        megabytes.acquire(count);
        return new Held(count);
    }

    int all() {
        return all;
    }
}
