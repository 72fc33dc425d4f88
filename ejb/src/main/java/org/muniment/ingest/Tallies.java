package org.muniment.ingest;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.muniment.processing.Plans;

/** How far batches are. */
@Stateless
public class Tallies {

    private static final int PREVIEWS = 3;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Plans plans;

    /**
     * @param queued items that wait, begun or not
     * @param done items that were read, whatever people decided about them since
     * @param waiting items that were read and wait for a person
     * @param stagesPlanned over all items, those without a run yet included
     * @param kinds how many items of which kind
     * @param previews artefacts that have a thumbnail, the first ones
     */
    public record Tally(
            long items,
            long queued,
            long processing,
            long done,
            long failed,
            long waiting,
            long confirmed,
            long rejected,
            long integrated,
            long stagesDone,
            long stagesPlanned,
            Map<String, Long> kinds,
            List<UUID> previews) {}

    /** One tally for each batch. */
    public Map<UUID, Tally> of(Collection<Batch> batches) {
        if (batches.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = batches.stream().map(Batch::id).toList();
        Map<UUID, long[]> items = numbers("""
                select batch_id, count(*), count(*) filter (where state in ('DRAFT', 'QUEUED')),
                       count(*) filter (where state = 'PROCESSING'),
                       count(*) filter (where state in ('VETTING', 'CONFIRMED', 'REJECTED', 'INTEGRATING', 'COMPLETED')),
                       count(*) filter (where state = 'FAILED'), count(*) filter (where state = 'VETTING'),
                       count(*) filter (where state in ('CONFIRMED', 'INTEGRATING')),
                       count(*) filter (where state = 'REJECTED'), count(*) filter (where state = 'COMPLETED')
                from batch_item where batch_id in (:ids) group by batch_id
                """, ids);
        Map<UUID, long[]> stages = numbers("""
                select batch_id, count(distinct item_id), sum(stages_done), sum(stages_planned)
                from run where batch_id in (:ids) group by batch_id
                """, ids);
        Map<UUID, Map<String, Long>> kinds = kinds(ids);
        Map<UUID, Tally> tallies = new HashMap<>();
        for (Batch batch : batches) {
            long[] i = items.getOrDefault(batch.id(), new long[9]);
            long[] s = stages.getOrDefault(batch.id(), new long[3]);
            long unplanned = (i[0] - s[0]) * plans.of(batch.kind()).planned();
            tallies.put(
                    batch.id(),
                    new Tally(
                            i[0],
                            i[1],
                            i[2],
                            i[3],
                            i[4],
                            i[5],
                            i[6],
                            i[7],
                            i[8],
                            s[1],
                            s[2] + unplanned,
                            kinds.getOrDefault(batch.id(), Map.of()),
                            previews(batch.id())));
        }
        return tallies;
    }

    private Map<UUID, Map<String, Long>> kinds(List<UUID> ids) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                database.createNativeQuery("""
                        select i.batch_id, a.kind, count(*) from batch_item i join artefact a on a.id = i.artefact_id
                        where i.batch_id in (:ids) group by i.batch_id, a.kind
                        """).setParameter("ids", ids).getResultList();
        Map<UUID, Map<String, Long>> kinds = new HashMap<>();
        rows.forEach(row -> kinds.computeIfAbsent((UUID) row[0], batch -> new TreeMap<>())
                .put((String) row[1], ((Number) row[2]).longValue()));
        return kinds;
    }

    private List<UUID> previews(UUID batch) {
        @SuppressWarnings("unchecked")
        List<UUID> artefacts = database.createNativeQuery("""
                        select i.artefact_id from batch_item i
                        join derived_file d on d.artefact_id = i.artefact_id and d.role = 'thumbnail'
                        where i.batch_id = :batch order by i.id limit :most
                        """, UUID.class)
                .setParameter("batch", batch)
                .setParameter("most", PREVIEWS)
                .getResultList();
        return artefacts;
    }

    private Map<UUID, long[]> numbers(String sql, List<UUID> ids) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                database.createNativeQuery(sql).setParameter("ids", ids).getResultList();
        Map<UUID, long[]> byBatch = new HashMap<>();
        for (Object[] row : rows) {
            long[] values = new long[row.length - 1];
            for (int i = 1; i < row.length; i++) {
                values[i - 1] = ((Number) row[i]).longValue();
            }
            byBatch.put((UUID) row[0], values);
        }
        return byBatch;
    }
}
