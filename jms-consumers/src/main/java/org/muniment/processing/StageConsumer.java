package org.muniment.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.muniment.events.Json;

/** What every queue's consumer does with a wake-up: claim, work, hand in, let the next one onto the queue. */
@ApplicationScoped
public class StageConsumer {

    private static final Logger LOG = Logger.getLogger(StageConsumer.class);

    @Inject
    private Leases leases;

    @Inject
    private LeaseRenewal renewal;

    @Inject
    private UnderWay underWay;

    @Inject
    private Patience patience;

    @Inject
    private Attempt attempt;

    @Inject
    private WakeUps wakeUps;

    /** @throws IllegalArgumentException when nobody can read the message; the broker moves it to the dead letters */
    public void consume(Queue queue, Message message) {
        WakeUp wakeUp = read(message);
        MDC.put("correlationId", wakeUp.runId());
        try {
            claim(wakeUp).ifPresent(this::work);
            wakeUps.fill(queue);
        } catch (RuntimeException e) {
            // The message was understood, and it carries nothing: the row waits, and another wake-up comes for it.
            LOG.warnf("Stage %s could not be worked on (%s); it is sent again.", wakeUp.stageId(), e.getMessage());
        } finally {
            MDC.remove("correlationId");
        }
    }

    private Optional<Claim> claim(WakeUp wakeUp) {
        return underWay.isClosed() ? Optional.empty() : patience.with(() -> leases.claim(wakeUp.stageId()));
    }

    private void work(Claim claim) {
        try (LeaseRenewal.Renewing renewing = renewal.keep(claim)) {
            attempt.make(claim);
        }
    }

    private static WakeUp read(Message message) {
        try {
            WakeUp wakeUp = Json.read(message.getBody(String.class), WakeUp.class);
            if (!wakeUp.isKnown()) {
                throw new IllegalArgumentException(
                        "a message of type " + wakeUp.type() + ", version " + wakeUp.version());
            }
            return wakeUp;
        } catch (JMSException e) {
            throw new IllegalArgumentException("a message without text", e);
        }
    }
}
