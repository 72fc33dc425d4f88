package org.muniment.processing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.muniment.nodes.ThisNode;

/** Makes this node do what the table of pauses says; asked once a second. */
@Singleton
public class Obedience {

    /** Queues whose delivery was stopped here. A server that starts anew delivers all of its groups. */
    private final Set<Queue> stopped = EnumSet.noneOf(Queue.class);

    @Inject
    private Pauses pauses;

    @Inject
    private Deliveries deliveries;

    @Inject
    private ThisNode node;

    public synchronized void obey() {
        Set<String> paused = pauses.all().stream().map(Pauses.Pause::queue).collect(Collectors.toSet());
        for (Queue queue : Queue.values()) {
            // A group that is switched off on this machine stays off, whatever anybody resumes.
            boolean ours = node.consumers().get(queue) > 0;
            boolean stop = ours && paused.contains(queue.word());
            if (stop && !stopped.contains(queue) && deliveries.set(queue, false)) {
                stopped.add(queue);
            } else if (!stop && stopped.contains(queue) && deliveries.set(queue, true)) {
                stopped.remove(queue);
            }
        }
    }
}
