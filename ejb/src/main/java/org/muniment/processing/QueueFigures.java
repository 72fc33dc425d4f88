package org.muniment.processing;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much waits and how fast it goes, by queue, as the tables say. */
@Stateless
public class QueueFigures {

    /** Points of the line; each stands for {@value #SECONDS_PER_POINT} seconds. */
    public static final int POINTS = 30;

    public static final int SECONDS_PER_POINT = 30;

    @PersistenceContext
    private EntityManager database;

    /**
     * @param waiting stages that are ready or wait for their next attempt, of batches that are being worked on
     * @param oldestWaiting since when the one has waited that could begin longest ago; null when none could
     * @param busy attempts at work, by node
     * @param ended attempts that ended, the oldest half minute first
     */
    public record Figures(long waiting, Instant oldestWaiting, Map<String, Integer> busy, List<Integer> ended) {}

    public Figures of(Queue queue) {
        Object[] backlog = (Object[]) database.createNativeQuery("""
                        select count(*), min(s.ready_at) filter (where s.ready_at <= now())
                        from stage_record s join batch b on b.id = s.batch_id and b.state = 'PROCESSING'
                        where s.queue = :queue and s.state = 'WAITING'
                        """)
                .setParameter("queue", queue.word())
                .getSingleResult();
        return new Figures(((Number) backlog[0]).longValue(), (Instant) backlog[1], busy(queue), ended(queue));
    }

    private Map<String, Integer> busy(Queue queue) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery("""
                        select lease_node, count(*) from stage_record
                        where queue = :queue and state = 'LEASED' group by lease_node
                        """)
                .setParameter("queue", queue.word())
                .getResultList();
        Map<String, Integer> busy = new HashMap<>();
        rows.forEach(row -> busy.put((String) row[0], ((Number) row[1]).intValue()));
        return busy;
    }

    private List<Integer> ended(Queue queue) {
        @SuppressWarnings("unchecked")
        List<Number> counts = database.createNativeQuery("""
                        select count(a.ended_at) from generate_series(:points, 1, -1) as point
                        left join stage_attempt a on a.queue = :queue
                          and a.ended_at > now() - make_interval(secs => point * :seconds)
                          and a.ended_at <= now() - make_interval(secs => (point - 1) * :seconds)
                        group by point order by point desc
                        """)
                .setParameter("points", POINTS)
                .setParameter("seconds", SECONDS_PER_POINT)
                .setParameter("queue", queue.word())
                .getResultList();
        return counts.stream().map(Number::intValue).toList();
    }
}
