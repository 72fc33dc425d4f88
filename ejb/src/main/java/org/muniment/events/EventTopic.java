package org.muniment.events;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Topic;
import java.util.concurrent.RejectedExecutionException;
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

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) Change change) {
        try {
            // On another thread: the transaction's own is still inside its completion.
            executor.execute(() -> publish(change));
        } catch (RejectedExecutionException e) {
            LOG.debugf(e, "The server is stopping; nobody is told of %s", change.type());
        }
    }

    private void publish(Change change) {
        try (JMSContext context = connections.createContext()) {
            context.createProducer()
                    .setDeliveryMode(DeliveryMode.NON_PERSISTENT)
                    .setTimeToLive(TIME_TO_LIVE_MILLIS)
                    .send(topic, Json.write(change));
        } catch (JMSRuntimeException e) {
            LOG.warnf("The broker did not take the event %s: %s", change.type(), e.getMessage());
        }
    }
}
