package org.muniment.events;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSProducer;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Topic;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Tells every web node what changed, after the commit. A lost event costs nothing but time: pages that hear nothing
 * read the state by themselves.
 */
@ApplicationScoped
public class EventTopic {

    private static final Logger LOG = Logger.getLogger(EventTopic.class);
    private static final long TIME_TO_LIVE_MILLIS = 15_000;

    @Resource(lookup = "java:/jms/outsideJta")
    private ConnectionFactory connections;

    @Resource(lookup = "java:/jms/topic/events")
    private Topic topic;

    @Resource
    private ManagedExecutorService executor;

    private final Queue<Change> untold = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean telling = new AtomicBoolean();

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) Change change) {
        untold.add(change);
        if (telling.compareAndSet(false, true)) {
            tellOnAnotherThread();
        }
    }

    /** The transaction's own thread is still inside its completion. */
    private void tellOnAnotherThread() {
        try {
            executor.execute(this::tellAll);
        } catch (RejectedExecutionException e) {
            LOG.debugf(e, "The server is stopping; nobody is told of %d changes", untold.size());
            untold.clear();
            telling.set(false);
        }
    }

    /** One at a time: what has come meanwhile goes with it, so that many changes do not need many connections. */
    private void tellAll() {
        try {
            publish();
        } finally {
            telling.set(false);
        }
        // One may have come between the last look and the end of telling.
        if (!untold.isEmpty() && telling.compareAndSet(false, true)) {
            tellOnAnotherThread();
        }
    }

    private void publish() {
        try (JMSContext context = connections.createContext()) {
            JMSProducer producer = context.createProducer()
                    .setDeliveryMode(DeliveryMode.NON_PERSISTENT)
                    .setTimeToLive(TIME_TO_LIVE_MILLIS);
            for (Change change = untold.poll(); change != null; change = untold.poll()) {
                producer.send(topic, Json.write(change));
            }
        } catch (JMSRuntimeException e) {
            int lost = untold.size();
            untold.clear();
            LOG.warnf("The broker did not take events, %d were given up: %s", lost + 1, e.getMessage());
        }
    }
}
