package org.muniment.processing;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.QueueBrowser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Enumeration;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jboss.logging.Logger;
import org.muniment.events.Json;

/** The messages that no consumer could take, to be looked at, sent again, or thrown away. Outside any transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    /** More than a person looks at; the rest comes into sight when these are gone. */
    public static final int MOST = 500;

    private static final String FROM = "_AMQ_ORIG_ADDRESS";
    private static final String PREFIX = "jms.queue.";
    private static final long PATIENCE_MILLIS = 500;

    @Resource(lookup = "java:/jms/outsideJta")
    private ConnectionFactory connections;

    /** The oldest first. */
    public List<DeadLetter> all() {
        try (JMSContext context = connections.createContext();
                QueueBrowser browser = context.createBrowser(queue("DLQ"))) {
            return read(browser, MOST);
        } catch (JMSException e) {
            throw new IllegalStateException("The dead letters cannot be read.", e);
        }
    }

    /**
     * What lies on a queue and no consumer has taken yet.
     *
     * @param most how many to look at
     */
    public List<DeadLetter> onQueue(Queue queue, int most) {
        try (JMSContext context = connections.createContext();
                QueueBrowser browser = context.createBrowser(queue(queue.word()))) {
            return read(browser, most);
        } catch (JMSException e) {
            throw new IllegalStateException("The queue " + queue.word() + " cannot be read.", e);
        }
    }

    /**
     * Sends letters to the queue they came from. One that came from nowhere known stays.
     *
     * @return those that were sent
     */
    public List<String> replay(Collection<String> ids) {
        return each(ids, (context, message) -> {
            Queue home = Queue.of(home(message));
            context.createProducer()
                    .setDeliveryMode(message.getJMSDeliveryMode())
                    .setTimeToLive(Dispatch.WAKE_UP_SECONDS * 1_000L)
                    .send(queue(home.word()), message.getBody(String.class));
        });
    }

    /** @return those that were thrown away; others had gone already */
    public List<String> discard(Collection<String> ids) {
        return each(ids, (context, message) -> {});
    }

    @FunctionalInterface
    private interface Deed {
        void on(JMSContext context, Message message) throws JMSException;
    }

    /**
     * The deed before the letter goes: should the server die in between, it lies here still, and a wake-up that is sent
     * twice does no harm.
     */
    private List<String> each(Collection<String> ids, Deed deed) {
        List<String> done = new ArrayList<>();
        try (JMSContext context = connections.createContext()) {
            for (String id : ids) {
                if (id != null && id.matches("ID:[0-9A-Za-z:_-]{1,100}") && take(context, id, deed)) {
                    done.add(id);
                }
            }
        }
        return done;
    }

    private static boolean take(JMSContext context, String id, Deed deed) {
        String selector = "JMSMessageID = '" + id + "'";
        try (QueueBrowser browser = context.createBrowser(queue("DLQ"), selector);
                JMSConsumer consumer = context.createConsumer(queue("DLQ"), selector)) {
            Enumeration<?> found = browser.getEnumeration();
            if (!found.hasMoreElements()) {
                return false;
            }
            deed.on(context, (Message) found.nextElement());
            return consumer.receive(PATIENCE_MILLIS) != null;
        } catch (JMSException | IllegalArgumentException e) {
            LOG.infof("The dead letter %s stays where it is: %s", id, e.getMessage());
            return false;
        }
    }

    private static List<DeadLetter> read(QueueBrowser browser, int most) throws JMSException {
        List<DeadLetter> letters = new ArrayList<>();
        Enumeration<?> messages = browser.getEnumeration();
        while (letters.size() < most && messages.hasMoreElements()) {
            letters.add(letter((Message) messages.nextElement()));
        }
        return letters;
    }

    private static DeadLetter letter(Message message) throws JMSException {
        String body = text(message);
        return new DeadLetter(
                message.getJMSMessageID(),
                home(message),
                body,
                Instant.ofEpochMilli(message.getJMSTimestamp()),
                wakeUp(body));
    }

    private static String home(Message message) throws JMSException {
        String address = message.getStringProperty(FROM);
        return address != null && address.startsWith(PREFIX) ? address.substring(PREFIX.length()) : address;
    }

    private static String text(Message message) {
        try {
            return message.getBody(String.class);
        } catch (JMSException e) {
            return null;
        }
    }

    private static WakeUp wakeUp(String body) {
        try {
            return body == null ? null : Json.read(body, WakeUp.class);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static jakarta.jms.Queue queue(String word) {
        try {
            return InitialContext.doLookup("java:/jms/queue/" + word);
        } catch (NamingException e) {
            throw new IllegalStateException("The server has no queue " + word, e);
        }
    }
}
