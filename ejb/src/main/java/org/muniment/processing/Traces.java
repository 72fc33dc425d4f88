package org.muniment.processing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What was done to artefacts, by which node and model, and how long it took. */
@Stateless
public class Traces {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Runs runs;

    @Inject
    private Plans plans;

    /** @param data a JSON object, or null */
    public record Said(
            long number, String stage, UUID attempt, Instant at, Report.Level level, String message, String data) {}

    /**
     * @param steps the plan
     * @param records of the stages that have begun or may begin
     * @param attempts in the order in which nodes began with them
     * @param reports in the order in which they were handed in
     */
    public record Trace(
            TraceHead head,
            List<Plan.Step> steps,
            List<StageRecord> records,
            List<StageAttempt> attempts,
            List<Said> reports) {}

    /** The newest first; one more than the limit when there are more. */
    public List<TraceHead> list(TraceSearch search, int limit) {
        Map<String, Object> conditions = search.conditions();
        String where = conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions.keySet());
        Query query = database.createNativeQuery(TraceHead.SELECT + where + " order by r.id desc limit :limit");
        conditions.forEach(
                (condition, value) -> query.setParameter(condition.substring(condition.indexOf(':') + 1), value));
        query.setParameter("limit", limit + 1);
        return heads(query);
    }

    public Optional<TraceHead> head(UUID run) {
        return heads(database.createNativeQuery(TraceHead.SELECT + "where r.id = :run")
                        .setParameter("run", run))
                .stream()
                .findFirst();
    }

    public Trace of(TraceHead head) {
        List<StageAttempt> attempts = database.createQuery(
                        "select a from StageAttempt a where a.runId = :run order by a.claimedAt, a.id",
                        StageAttempt.class)
                .setParameter("run", head.id())
                .getResultList();
        return new Trace(head, plans.named(head.plan()).steps(), runs.stages(head.id()), attempts, reports(head.id()));
    }

    private List<Said> reports(UUID run) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                database.createNativeQuery("""
                        select number, stage, attempt_id, at, level, message, data from report
                        where run_id = :run order by number
                        """).setParameter("run", run).getResultList();
        return rows.stream()
                .map(row -> new Said(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        (UUID) row[2],
                        (Instant) row[3],
                        Report.Level.valueOf((String) row[4]),
                        (String) row[5],
                        (String) row[6]))
                .toList();
    }

    private static List<TraceHead> heads(Query query) {
        @SuppressWarnings("unchecked")
        List<Object> rows = query.getResultList();
        return rows.stream().map(TraceHead::of).toList();
    }
}
