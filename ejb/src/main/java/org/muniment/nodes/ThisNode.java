package org.muniment.nodes;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.muniment.processing.Queue;

/** The server that this code runs in: its name stays, its boot is new with every start. */
@Singleton
public class ThisNode {

    private static final int CONSUMERS_BY_DEFAULT = 2;

    private final String name = System.getProperty("muniment.node", "one");
    private final UUID boot = UUID.randomUUID();

    public String name() {
        return name;
    }

    public UUID boot() {
        return boot;
    }

    /** Consumers that this node runs on each queue; none where the delivery group is switched off. */
    public Map<Queue, Integer> consumers() {
        Map<Queue, Integer> consumers = new EnumMap<>(Queue.class);
        for (Queue queue : Queue.values()) {
            boolean active = Boolean.parseBoolean(System.getProperty("muniment.group." + queue.word(), "true"));
            int count = Integer.getInteger("muniment.consumers." + queue.word(), CONSUMERS_BY_DEFAULT);
            consumers.put(queue, active ? count : 0);
        }
        return consumers;
    }
}
