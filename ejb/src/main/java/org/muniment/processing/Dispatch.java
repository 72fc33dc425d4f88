package org.muniment.processing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
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

    @Inject
    private Retries retries;

    /**
     * Marks as sent what fits into the window. Batches take turns, those with the least under way first; inside a batch
     * the run that is furthest along goes first, so that pages are finished rather than begun.
     *
     * <p>A stage whose next attempt is its last because nodes stopped while they were at it is sent alone, when nothing
     * else is under way, and nothing else is sent before it has ended: should it stop the node once more, it was no other
     * page's last attempt.
     *
     * @param window stages that may be sent or leased at one time
     * @param served the queues that have a consumer, this one among them: for a last attempt on another nobody waits
     * @return what to send, after this transaction's commit
     */
    public List<WakeUp> take(Queue queue, int window, Collection<Queue> served) {
        lock();
        Sight sight = look(queue, served);
        if (sight.standsStill()
                || sight.lastChanceUnderWay()
                || sight.lastChanceWaits() && sight.underWayAnywhere() > 0) {
            return List.of();
        }
        int room = sight.lastChanceWaits() ? 1 : window - sight.underWayHere();
        return room > 0 ? send(queue, room, sight.lastChanceWaits() ? lastChance() : 0) : List.of();
    }

    /** @param lapses at least so many a stage has to have to be sent */
    private List<WakeUp> send(Queue queue, int room, int lapses) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery("""
                        with turn as (
                            select next.id, next.turn + coalesce(busy.n, 0) as turn
                            from (select id from batch where state = 'PROCESSING') b
                            cross join lateral (
                                select s.id, row_number() over (order by s.position desc, s.id) as turn
                                from stage_record s
                                where s.batch_id = b.id and s.queue = :queue and s.state = 'WAITING'
                                  and s.ready_at <= now() and s.lapses >= :lapses
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
                .setParameter("lapses", lapses)
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

    /**
     * Takes back all that was sent. For a node that starts: its broker has started with it and has forgotten every message.
     * Where the broker is another machine's, a stage may have two messages for half a minute, and the second is dropped.
     */
    public int takeBackAll() {
        return database.createNativeQuery("""
                        update stage_record set state = 'WAITING', sent_at = null
                        where id in (select id from stage_record where state = 'SENT' order by id for update skip locked)
                        """).executeUpdate();
    }

    /**
     * Two nodes that count at the same moment would both fill the same room: one waits for the other. What is marked here
     * need not survive a crash of the database, a stage that waits again is sent again: so nobody waits for its disk.
     */
    private void lock() {
        database.createNativeQuery("""
                        select 1 from (select set_config('synchronous_commit', 'off', true),
                                              pg_advisory_xact_lock(hashtext('dispatch'))) locked
                        """).getSingleResult();
    }

    /** @param standsStill because a person has stopped the queue, or locked the house for maintenance */
    private record Sight(
            boolean standsStill,
            int underWayHere,
            int underWayAnywhere,
            boolean lastChanceUnderWay,
            boolean lastChanceWaits) {}

    private Sight look(Queue queue, Collection<Queue> served) {
        Object[] row = (Object[]) database.createNativeQuery("""
                        select exists (select from queue_pause where queue = :queue)
                                   or exists (select from maintenance),
                               count(*) filter (where queue = :queue), count(*),
                               coalesce(bool_or(lapses >= :last), false),
                               exists (select from stage_record s join batch b on b.id = s.batch_id
                                       where s.lapses >= :last and s.lapses > 0 and s.state = 'WAITING'
                                         and s.ready_at <= now() and b.state = 'PROCESSING'
                                         and s.queue in (:served)
                                         and not exists (select from queue_pause p where p.queue = s.queue))
                        from stage_record where state in ('SENT', 'LEASED')
                        """)
                .setParameter("queue", queue.word())
                .setParameter("last", lastChance())
                .setParameter("served", served.stream().map(Queue::word).toList())
                .getSingleResult();
        return new Sight(
                (Boolean) row[0],
                ((Number) row[1]).intValue(),
                ((Number) row[2]).intValue(),
                (Boolean) row[3],
                (Boolean) row[4]);
    }

    /** Lapses after which a stage has one attempt left; never none, or every stage would go alone. */
    private int lastChance() {
        return Math.max(1, retries.attempts() - 1);
    }
}
