package org.muniment.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.util.Optional;
import org.jboss.logging.MDC;
import org.muniment.events.Json;

/** What every queue's consumer does with a wake-up: claim, work, hand in, let the next one onto the queue. */
@ApplicationScoped
public class StageConsumer {

    @Inject
    private Leases leases;

    @Inject
    private LeaseRenewal renewal;

    @Inject
    private Attempt attempt;

    @Inject
    private WakeUps wakeUps;

    /** @throws IllegalArgumentException when nobody can read the message; the broker moves it to the dead letters */
    public void consume(Queue queue, Message message) {
        WakeUp wakeUp = read(message);
        MDC.put("correlationId", wakeUp.runId());
        try {
            Optional<Claim> claim = leases.claim(wakeUp.stageId());
            claim.ifPresent(this::work);
        } finally {
            MDC.remove("correlationId");
        }
        wakeUps.fill(queue);
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
