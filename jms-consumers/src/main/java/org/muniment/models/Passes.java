package org.muniment.models;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets a bounded number of passes through a model at one time. A caller for whom a person is waiting goes in before
 * those of a batch.
 */
final class Passes {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition freed = lock.newCondition();
    private final int most;
    private int inside;
    private int urgentWaiting;

    Passes(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("At least one pass at a time has to be allowed.");
        }
        this.most = most;
    }

    void enter(Urgency urgency) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            boolean urgent = urgency == Urgency.PERSON_WAITS;
            if (urgent) {
                urgentWaiting++;
            }
            try {
                while (inside >= most || (!urgent && urgentWaiting > 0)) {
                    freed.await();
                }
                inside++;
            } finally {
                if (urgent) {
                    urgentWaiting--;
                }
                freed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    void leave() {
        lock.lock();
        try {
            inside--;
            freed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
