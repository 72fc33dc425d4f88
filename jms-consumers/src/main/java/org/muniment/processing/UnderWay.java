package org.muniment.processing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;

/** What this node is at work on. */
@ApplicationScoped
public class UnderWay {

    private final Map<Claim, Future<?>> work = new ConcurrentHashMap<>();
    private volatile boolean closed;

    /** Leaves when closed. */
    public interface Entry extends AutoCloseable {
        @Override
        void close();
    }

    public Entry enter(Claim claim, Future<?> future) {
        work.put(claim, future);
        return () -> work.remove(claim);
    }

    public List<Claim> claims() {
        return List.copyOf(work.keySet());
    }

    /** From now on nothing is begun here. */
    public void close() {
        closed = true;
    }

    public boolean isClosed() {
        return closed;
    }

    /** The claim is another's now, or nobody's: what this attempt finds would be dropped. */
    public void interrupt(Claim claim) {
        Optional.ofNullable(work.get(claim)).ifPresent(future -> future.cancel(true));
    }

    /** Interrupts whatever is left. */
    public void interrupt() {
        work.values().forEach(future -> future.cancel(true));
    }
}
