package org.muniment.nodes;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** How often models were used in the last hour and how long that took, from the attempts of stages. */
@Stateless
public class ModelFigures {

    @PersistenceContext
    private EntityManager database;

    /**
     * @param calls stages that used the model and were done
     * @param medianMillis of such a stage, from its claim to its end
     * @param p95Millis of such a stage
     */
    public record Use(String name, String version, long calls, double medianMillis, double p95Millis) {}

    public List<Use> lastHour() {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery("""
                        select model_name, model_version, count(*),
                               percentile_cont(0.5) within group (order by ms),
                               percentile_cont(0.95) within group (order by ms)
                        from (select model_name, model_version,
                                     cast(extract(epoch from ended_at - claimed_at) * 1000 as double precision) as ms
                              from stage_attempt
                              where ended_at > now() - interval '1 hour' and ending = 'DONE'
                                and model_name is not null) used
                        group by 1, 2 order by 1, 2
                        """).getResultList();
        return rows.stream()
                .map(row -> new Use(
                        (String) row[0],
                        (String) row[1],
                        ((Number) row[2]).longValue(),
                        ((Number) row[3]).doubleValue(),
                        ((Number) row[4]).doubleValue()))
                .toList();
    }
}
