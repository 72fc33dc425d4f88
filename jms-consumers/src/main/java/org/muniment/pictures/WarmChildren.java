package org.muniment.pictures;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Processes that wait for small pictures: as many as were at work at one time, each until it has waited for a minute. */
final class WarmChildren implements AutoCloseable {

    private static final long IDLE_SECONDS = 60;

    /** Starts a process. */
    interface Start {
        DarkroomChild child() throws IOException;
    }

    private final Start start;
    private final Deque<DarkroomChild> waiting = new ArrayDeque<>();
    private final Set<DarkroomChild> lent = new HashSet<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "darkroom idle");
        thread.setDaemon(true);
        return thread;
    });
    private long turn;
    private boolean closed;

    WarmChildren(Start start) {
        this.start = start;
    }

    synchronized DarkroomChild borrow() throws IOException {
        if (closed) {
            throw new IOException("The darkroom is closed.");
        }
        DarkroomChild child = waiting.pollLast();
        while (child != null && !child.isAlive()) {
            child = waiting.pollLast();
        }
        if (child == null) {
            child = start.child();
        }
        lent.add(child);
        return child;
    }

    synchronized void giveBack(DarkroomChild child) {
        lent.remove(child);
        if (closed || !child.isAlive()) {
            child.close();
            return;
        }
        waiting.addLast(child);
        long then = ++turn;
        timer.schedule(() -> endIdle(then), IDLE_SECONDS, TimeUnit.SECONDS);
    }

    /** When nobody has given one back since, all that wait have waited for as long. */
    private synchronized void endIdle(long then) {
        if (turn == then) {
            waiting.forEach(DarkroomChild::close);
            waiting.clear();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        timer.shutdownNow();
        waiting.forEach(DarkroomChild::close);
        waiting.clear();
        lent.forEach(DarkroomChild::close);
    }
}
