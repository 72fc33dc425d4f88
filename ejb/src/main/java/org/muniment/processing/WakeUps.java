package org.muniment.processing;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.Destination;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSProducer;
import jakarta.jms.JMSRuntimeException;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jboss.logging.Logger;
import org.muniment.events.Json;

/**
 * Sends wake-ups, always after the commit that marked them and never inside a transaction. One that is lost is sent
 * again when its time is up.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WakeUps {

    private static final Logger LOG = Logger.getLogger(WakeUps.class);
    public static final int WINDOW_PER_CONSUMER = 2;

    @Resource(lookup = "java:/jms/outsideJta")
    private ConnectionFactory connections;

    @Inject
    private Dispatch dispatch;

    @Inject
    private Filling filling;

    /** Fills the window of every queue that has a consumer alive. */
    public void fill() {
        for (Queue queue : Queue.values()) {
            fill(queue);
        }
    }

    public void fill(Queue queue) {
        filling.when(queue, () -> fillNow(queue));
    }

    private void fillNow(Queue queue) {
        int consumers = filling.aliveConsumers(queue);
        if (consumers == 0) {
            return;
        }
        List<WakeUp> wakeUps = dispatch.take(queue, consumers * WINDOW_PER_CONSUMER, filling.served());
        if (!wakeUps.isEmpty()) {
            send(queue, wakeUps);
        }
    }

    private void send(Queue queue, List<WakeUp> wakeUps) {
        try (JMSContext context = connections.createContext()) {
            JMSProducer producer = context.createProducer()
                    .setDeliveryMode(DeliveryMode.NON_PERSISTENT)
                    .setTimeToLive(Dispatch.WAKE_UP_SECONDS * 1_000L);
            for (WakeUp wakeUp : wakeUps) {
                producer.send(destination(queue), Json.write(wakeUp));
            }
        } catch (JMSRuntimeException e) {
            LOG.warnf(
                    "The broker did not take %d wake-ups for %s (%s); they are sent again within %d s.",
                    wakeUps.size(), queue.word(), e.getMessage(), Dispatch.WAKE_UP_SECONDS);
        }
    }

    private static Destination destination(Queue queue) {
        try {
            return InitialContext.doLookup(queue.jndiName());
        } catch (NamingException e) {
            throw new IllegalStateException("The server has no queue " + queue.jndiName(), e);
        }
    }
}
