package org.muniment.processing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/**
 * Chooses what goes on a queue next. The queue holds a short window only; the backlog stays in the table, where it can
 * be counted, ordered and cancelled.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Dispatch {

    /** After this a wake-up that nobody claimed has expired in the broker, and another one is sent. */
    public static final int WAKE_UP_SECONDS = 30;

    @PersistenceContext
    private EntityManager database;

    /**
     * Marks as sent what fits into the window. Batches take turns, those with the least under way first; inside a batch
     * the run that is furthest along goes first, so that pages are finished rather than begun.
     *
     * @param window stages that may be sent or leased at one time
     * @return what to send, after this transaction's commit
     */
    public List<WakeUp> take(Queue queue, int window) {
        lock(queue);
        int room = room(queue, window);
        if (room <= 0) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery("""
                        with turn as (
                            select next.id, next.turn + coalesce(busy.n, 0) as turn
                            from (select id from batch where state = 'PROCESSING') b
                            cross join lateral (
                                select s.id, row_number() over (order by s.position desc, s.id) as turn
                                from stage_record s
                                where s.batch_id = b.id and s.queue = :queue and s.state = 'WAITING'
                                  and s.ready_at <= now()
                                order by s.position desc, s.id limit :room) next
                            left join (
                                select batch_id, count(*) as n from stage_record
                                where queue = :queue and state in ('SENT', 'LEASED') group by batch_id) busy
                              on busy.batch_id = b.id
                            order by turn, next.id limit :room),
                        chosen as (
                            select s.id from stage_record s join turn on turn.id = s.id
                            where s.state = 'WAITING' order by turn.turn
                            for update of s skip locked)
                        update stage_record s set state = 'SENT', sent_at = now()
                        from chosen where s.id = chosen.id
                        returning s.id, s.run_id, s.stage
                        """)
                .setParameter("queue", queue.word())
                .setParameter("room", room)
                .getResultList();
        return rows.stream()
                .map(row -> WakeUp.of((UUID) row[0], (UUID) row[1], (String) row[2]))
                .toList();
    }

    /** Takes back what was sent and never claimed: its message has expired, or the broker lost it. */
    public int takeBackUnclaimed() {
        return database.createNativeQuery("""
                        update stage_record set state = 'WAITING', sent_at = null
                        where id in (select id from stage_record
                                     where state = 'SENT' and sent_at < now() - make_interval(secs => :seconds)
                                     order by id for update skip locked)
                        """)
                .setParameter("seconds", WAKE_UP_SECONDS)
                .executeUpdate();
    }

    /** Two nodes that count at the same moment would both fill the same room: one waits for the other. */
    private void lock(Queue queue) {
        database.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtext('dispatch'), :queue)) locked")
                .setParameter("queue", queue.ordinal())
                .getSingleResult();
    }

    /** Nothing may be under way on a queue that stands still, or while the house is locked for maintenance. */
    private int room(Queue queue, int window) {
        return ((Number) database.createNativeQuery("""
                                select case
                                    when exists (select from queue_pause where queue = :queue)
                                         or exists (select from maintenance) then 0
                                    else :window - (select count(*) from stage_record
                                                    where queue = :queue and state in ('SENT', 'LEASED')) end
                                """)
                        .setParameter("queue", queue.word())
                        .setParameter("window", window)
                        .getSingleResult())
                .intValue();
    }
}
