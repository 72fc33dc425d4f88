package org.muniment.processing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.muniment.nodes.Nodes;

/**
 * Who fills the queues on this node. When several stages end at the same moment one of them fills the window for all, and
 * looks again when another has asked meanwhile.
 */
@Singleton
public class Filling {

    /** How old the number of consumers may be: nodes come and go by heartbeats of five seconds. */
    private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Nodes nodes;
    private final Map<Queue, AtomicInteger> asked = new EnumMap<>(Queue.class);
    private final Map<Queue, Count> counts = new ConcurrentHashMap<>();

    private record Count(int consumers, long at) {}

    @Inject
    public Filling(Nodes nodes) {
        this.nodes = nodes;
        for (Queue queue : Queue.values()) {
            asked.put(queue, new AtomicInteger());
        }
    }

    void when(Queue queue, Runnable fill) {
        AtomicInteger waiting = asked.get(queue);
        if (waiting.getAndIncrement() > 0) {
            return;
        }
        boolean again = true;
        while (again) {
            int answered = waiting.get();
            try {
                fill.run();
            } catch (RuntimeException e) {
                waiting.set(0);
                throw e;
            }
            again = waiting.addAndGet(-answered) > 0;
        }
    }

    /** The queues that somebody listens on. */
    List<Queue> served() {
        return Arrays.stream(Queue.values())
                .filter(queue -> aliveConsumers(queue) > 0)
                .toList();
    }

    int aliveConsumers(Queue queue) {
        Count known = counts.get(queue);
        long now = System.nanoTime();
        if (known == null || now - known.at() > FRESH_NANOS) {
            known = new Count(nodes.aliveConsumers(queue), now);
            counts.put(queue, known);
        }
        return known.consumers();
    }
}
