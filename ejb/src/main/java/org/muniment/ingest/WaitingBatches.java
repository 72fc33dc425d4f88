package org.muniment.ingest;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What waits for people over all batches. */
@Stateless
public class WaitingBatches {

    @PersistenceContext
    private EntityManager database;

    /**
     * @param waiting read, to be decided upon
     * @param failed could not be read, to be filled in, sent back or rejected
     * @param reading still with the stages
     * @param ready whether everything is decided and the batch can be integrated
     */
    public record Waiting(
            UUID id,
            String name,
            String kind,
            String createdBy,
            Instant createdAt,
            long items,
            long waiting,
            long failed,
            long confirmed,
            long rejected,
            long reading,
            boolean ready) {}

    /** The oldest first: they wait longest. */
    public List<Waiting> list(int limit) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                database.createNativeQuery("""
                        select b.id, b.name, b.kind, b.created_by, b.created_at, n.items, n.waiting, n.failed, n.confirmed,
                               n.rejected, n.reading, b.state = 'VETTING' and n.waiting + n.failed = 0 as ready
                        from batch b
                        cross join lateral (
                            select count(*) as items, count(*) filter (where state = 'VETTING') as waiting,
                                   count(*) filter (where state = 'FAILED') as failed,
                                   count(*) filter (where state = 'CONFIRMED') as confirmed,
                                   count(*) filter (where state = 'REJECTED') as rejected,
                                   count(*) filter (where state in ('DRAFT', 'QUEUED', 'PROCESSING')) as reading
                            from batch_item where batch_id = b.id) n
                        where b.state = 'VETTING' and n.items > 0
                           or b.state = 'PROCESSING' and n.waiting + n.failed > 0
                        order by b.id limit :most
                        """).setParameter("most", limit).getResultList();
        return rows.stream()
                .map(row -> new Waiting(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (Instant) row[4],
                        number(row[5]),
                        number(row[6]),
                        number(row[7]),
                        number(row[8]),
                        number(row[9]),
                        number(row[10]),
                        (boolean) row[11]))
                .toList();
    }

    /** Items that wait for somebody. */
    public long items() {
        return number(database.createNativeQuery("""
                        select count(*) from batch_item i join batch b on b.id = i.batch_id
                        where i.state in ('VETTING', 'FAILED') and b.state in ('PROCESSING', 'VETTING')
                        """).getSingleResult());
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
