package org.muniment.ingest;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.Collectors;
import org.muniment.catalogue.Kind;

/**
 * How long the reading of batches still takes, from how fast items of the same kind were finished lately. Batches of one
 * kind take turns, so one with little left is done before one with much.
 */
@Stateless
public class TimeLeft {

    /** Fewer items than this say nothing about the rest. */
    static final int ENOUGH = 10;
    /** What was finished longer ago says little about now. */
    private static final int RECENT_MINUTES = 15;
    /** More are not needed to know the pace. */
    private static final int MOST = 500;

    @PersistenceContext
    private EntityManager database;

    /** Seconds by batch, for those that are being read; absent while too little is known. */
    public Map<UUID, Long> of(Collection<Batch> batches) {
        List<Batch> running = batches.stream()
                .filter(batch -> batch.state() == BatchState.PROCESSING)
                .toList();
        Map<UUID, Long> left = new HashMap<>();
        running.stream().map(Batch::kind).distinct().forEach(kind -> pace(kind).ifPresent(perSecond -> {
            Map<UUID, Long> open = open(kind);
            running.stream()
                    .filter(batch -> batch.kind().equals(kind) && open.containsKey(batch.id()))
                    .forEach(batch -> left.put(batch.id(), seconds(open.get(batch.id()), open.values(), perSecond)));
        }));
        return left;
    }

    /** While a batch has n items left, every other gets as many turns as it has items, and at most n. */
    static long seconds(long mine, Collection<Long> all, double perSecond) {
        long before = all.stream().mapToLong(other -> Math.min(other, mine)).sum();
        return (long) Math.ceil(before / perSecond);
    }

    /** Items a second; empty under {@value #ENOUGH} items. */
    private OptionalDouble pace(Kind kind) {
        Object[] row = (Object[]) database.createNativeQuery("""
                        select count(*), extract(epoch from now() - min(ended_at)) from (
                            select ended_at from run
                            where plan = :plan and ended_at > now() - make_interval(mins => :minutes)
                            order by ended_at desc limit :most) recent
                        """)
                .setParameter("plan", kind.word())
                .setParameter("minutes", RECENT_MINUTES)
                .setParameter("most", MOST)
                .getSingleResult();
        long items = ((Number) row[0]).longValue();
        double seconds = row[1] == null ? 0 : ((Number) row[1]).doubleValue();
        return items < ENOUGH || seconds <= 0 ? OptionalDouble.empty() : OptionalDouble.of(items / seconds);
    }

    private Map<UUID, Long> open(Kind kind) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery("""
                        select b.id, count(*) from batch b join batch_item i on i.batch_id = b.id
                        where b.state = 'PROCESSING' and b.kind = :kind
                          and i.state in ('DRAFT', 'QUEUED', 'PROCESSING')
                        group by b.id
                        """)
                .setParameter("kind", kind.word())
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).longValue()));
    }
}
