package org.muniment.nodes;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.muniment.processing.Queue;

/** The server that this code runs in: its name stays, its boot is new with every start. */
@Singleton
public class ThisNode {

    private final String name = Settings.NODE.value();
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
        consumers.put(Queue.VISION, count(Settings.GROUP_VISION, Settings.CONSUMERS_VISION));
        consumers.put(Queue.LANGUAGE, count(Settings.GROUP_LANGUAGE, Settings.CONSUMERS_LANGUAGE));
        return consumers;
    }

    private static int count(Setting<Boolean> active, Setting<Long> consumers) {
        return active.value() ? consumers.value().intValue() : 0;
    }
}
