package org.muniment.processing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Optional;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;
import org.jboss.logging.Logger;

/**
 * Whether this server hands the messages of a queue to its consumers. The server's management model is asked inside the
 * process, as its own beans of the domain {@code jboss.as}; nothing of it is written to the configuration, so a server
 * that starts anew delivers until it has read the table of pauses.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Deliveries {

    private static final Logger LOG = Logger.getLogger(Deliveries.class);

    private final MBeanServer beans = ManagementFactory.getPlatformMBeanServer();

    /**
     * Starts or stops the delivery when it is not so already.
     *
     * @return whether it is so now; false while the server is still starting
     */
    public boolean set(Queue queue, boolean active) {
        try {
            Optional<ObjectName> consumer = consumerOf(queue);
            if (!isServerUp() || consumer.isEmpty()) {
                return false;
            }
            if (!Boolean.valueOf(active).equals(beans.getAttribute(consumer.get(), "deliveryActive"))) {
                beans.invoke(consumer.get(), active ? "startDelivery" : "stopDelivery", new Object[0], new String[0]);
                LOG.infof("The delivery of %s is %s", queue.word(), active ? "started" : "stopped");
            }
            return true;
        } catch (JMException e) {
            LOG.warnf(e, "The delivery of %s could not be %s", queue.word(), active ? "started" : "stopped");
            return false;
        }
    }

    /** Before that its management model is not whole. */
    private boolean isServerUp() throws JMException {
        return "running".equals(beans.getAttribute(new ObjectName("jboss.as:management-root=server"), "serverState"));
    }

    /** The message-driven bean of a queue is named for it: {@code VisionConsumer}. */
    private Optional<ObjectName> consumerOf(Queue queue) {
        String word = queue.word();
        String bean = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + "Consumer";
        try {
            return beans
                    .queryNames(new ObjectName("jboss.as:subsystem=ejb3,message-driven-bean=" + bean + ",*"), null)
                    .stream()
                    .findFirst();
        } catch (MalformedObjectNameException e) {
            throw new IllegalStateException("The name of the consumer of " + word + " is not one.", e);
        }
    }
}
