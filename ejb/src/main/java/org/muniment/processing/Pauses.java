package org.muniment.processing;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.muniment.audit.AuditTrail;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;
import org.muniment.events.Change;

/**
 * Queues that stand still because a person said so. The row is what counts: {@link Dispatch} sends nothing and
 * {@link Leases} claims nothing while it is there, on every node; the delivery groups follow (see {@link Deliveries}).
 */
@Stateless
public class Pauses {

    private static final int LONGEST_REASON = 500;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<Change> changes;

    public record Pause(String queue, String reason, String who, Instant since) {}

    public List<Pause> all() {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery(
                        "select queue, reason, who, since from queue_pause order by queue")
                .getResultList();
        return rows.stream()
                .map(row -> new Pause((String) row[0], (String) row[1], (String) row[2], (Instant) row[3]))
                .toList();
    }

    /** Nothing of the queue begins from now on; what is at work goes on to its end. */
    public void pause(Queue queue, String reason, String who) {
        String why = checked(reason);
        waitForDispatch();
        int paused = database.createNativeQuery("""
                        insert into queue_pause (queue, reason, who) values (:queue, :reason, :who)
                        on conflict (queue) do nothing
                        """)
                .setParameter("queue", queue.word())
                .setParameter("reason", why)
                .setParameter("who", who)
                .executeUpdate();
        if (paused == 0) {
            throw new Refusal(Reason.CONFLICT, "The queue " + queue.word() + " is paused already.");
        }
        takeBackSent(queue);
        audit.record(who, "queue-paused", "queue:" + queue.word(), Map.of("reason", why));
        changes.fire(Change.ofHouse("house-queues"));
    }

    public void resume(Queue queue, String who) {
        int resumed = database.createNativeQuery("delete from queue_pause where queue = :queue")
                .setParameter("queue", queue.word())
                .executeUpdate();
        if (resumed == 0) {
            throw new Refusal(Reason.CONFLICT, "The queue " + queue.word() + " is not paused.");
        }
        audit.record(who, "queue-resumed", "queue:" + queue.word(), Map.of());
        changes.fire(Change.ofHouse("house-queues"));
    }

    /** The lock that {@link Dispatch} takes: what it has chosen is marked before, or not at all. */
    private void waitForDispatch() {
        database.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtext('dispatch'))) locked")
                .getSingleResult();
    }

    /** Back to the backlog, where it can be seen waiting; its message is dropped when it comes. */
    private void takeBackSent(Queue queue) {
        database.createNativeQuery("""
                        update stage_record set state = 'WAITING', sent_at = null
                        where id in (select id from stage_record where queue = :queue and state = 'SENT'
                                     order by id for update skip locked)
                        """).setParameter("queue", queue.word()).executeUpdate();
    }

    private static String checked(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal(Reason.INVALID, "reason", "Say why; everybody who waits will read it.");
        }
        String why = reason.strip().replace("\0", "");
        if (why.length() > LONGEST_REASON) {
            throw new Refusal(Reason.INVALID, "reason", "The reason may have " + LONGEST_REASON + " characters.");
        }
        return why;
    }
}
