package org.muniment.benchmarks.hostile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.muniment.launcher.Instance;

/**
 * Looks at the servers of an instance while they work: memory, connections, files that they write to. What comes and goes
 * between two looks is not seen.
 */
final class Watch implements AutoCloseable {

    private static final long CONNECTIONS_MILLIS = 100;
    private static final long MEMORY_MILLIS = 250;
    private static final long FILES_MILLIS = 500;

    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(3, Watch::thread);
    private final ProcessTree server;
    private final ProcessTree all = new ProcessTree(ProcessHandle.current());
    private final Connections connections = new Connections(all);
    private final Heap heap;
    private final Path store;

    private final Set<Path> written = new TreeSet<>();
    private long heapBytes;
    private List<Long> serverBytes = List.of();
    private long allBytes;
    private Throwable broken;

    /**
     * @param heapBytes the most heap that the application's server used, garbage included
     * @param eachBytes resident memory of it and each of its children when they had most together
     * @param allBytes the same with database and login; memory that they share is counted for each
     * @param connections other machines that one of them spoke to
     * @param written files outside the store that one of them had open to write to
     */
    record Seen(long heapBytes, List<Long> eachBytes, long allBytes, Set<String> connections, Set<Path> written) {

        long serverBytes() {
            return sum(eachBytes);
        }
    }

    /** @param store the folder that may be written to */
    Watch(Instance instance, Path store) throws IOException {
        this.server = new ProcessTree(instance.server());
        this.heap = new Heap(instance);
        this.store = store;
        every(CONNECTIONS_MILLIS, connections::look);
        every(MEMORY_MILLIS, this::lookAtMemory);
        every(FILES_MILLIS, this::lookAtFiles);
    }

    private static Thread thread(Runnable task) {
        var thread = new Thread(task, "watch");
        thread.setDaemon(true);
        return thread;
    }

    /** A look that fails must not end the looking unseen. */
    private void every(long millis, Runnable look) {
        clock.scheduleWithFixedDelay(
                () -> {
                    try {
                        look.run();
                    } catch (RuntimeException | Error e) {
                        broke(e);
                    }
                },
                0,
                millis,
                TimeUnit.MILLISECONDS);
    }

    private synchronized void broke(Throwable cause) {
        broken = cause;
    }

    private void lookAtMemory() {
        var used = heap.usedBytes();
        List<Long> ofServer = server.residents();
        long ofAll = all.residentBytesBelow();
        synchronized (this) {
            heapBytes = Math.max(heapBytes, used.orElse(0));
            serverBytes = sum(ofServer) > sum(serverBytes) ? ofServer : serverBytes;
            allBytes = Math.max(allBytes, ofAll);
        }
    }

    private void lookAtFiles() {
        for (var thing : all.openBelow()) {
            if (thing.target().startsWith("/") && !isOfTheSystem(thing.target())) {
                Path file = Path.of(thing.target());
                if (!file.startsWith(store) && thing.isWritten()) {
                    note(file);
                }
            }
        }
    }

    private synchronized void note(Path file) {
        written.add(file);
    }

    private static long sum(List<Long> bytes) {
        return bytes.stream().mapToLong(Long::longValue).sum();
    }

    private static boolean isOfTheSystem(String target) {
        return target.startsWith("/dev/")
                || target.startsWith("/proc/")
                || target.startsWith("/sys/")
                || target.startsWith("/memfd:");
    }

    /** @throws IllegalStateException when the watch saw less than it should have */
    synchronized Seen seen() {
        if (broken != null) {
            throw new IllegalStateException("The watch over the servers broke off: " + broken, broken);
        }
        if (heapBytes == 0 || sum(serverBytes) == 0) {
            throw new IllegalStateException("The server's memory could not be read.");
        }
        return new Seen(heapBytes, serverBytes, allBytes, connections.seen(), Set.copyOf(written));
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
