package org.muniment.processing;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.muniment.audit.AuditTrail;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;
import org.muniment.events.Change;

/** Stages that gave up, and asking for them once more: one, or all alike. */
@Stateless
public class Repeats {

    /** Runs that are taken up again in one transaction at most. */
    public static final int CHUNK = 500;

    private static final int GROUPS = 50;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<Change> changes;

    /** Runs that gave up at the same stage for the same reason. */
    public record Alike(String stage, String reason, long runs) {}

    /** The largest groups first. */
    public List<Alike> groups() {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                database.createNativeQuery("""
                        select s.stage, coalesce(s.error, ''), count(*) from run r
                        join stage_record s on s.run_id = r.id and s.state = 'FAILED'
                        join batch_item i on i.id = r.item_id and i.state = 'FAILED'
                        join batch b on b.id = r.batch_id and b.state in ('PROCESSING', 'VETTING')
                        where r.state = 'FAILED'
                          and not exists (select from run later where later.item_id = r.item_id and later.id > r.id)
                        group by 1, 2 order by 3 desc, 1, 2 limit :most
                        """).setParameter("most", GROUPS).getResultList();
        return rows.stream()
                .map(row -> new Alike((String) row[0], (String) row[1], ((Number) row[2]).longValue()))
                .toList();
    }

    /** @throws Refusal when its stage did not give up, a later run took its place, or its batch is cancelled or complete */
    public void one(UUID run, String who) {
        if (again("r.id = :run", Map.of("run", run), who) == 0) {
            throw new Refusal(
                    Reason.CONFLICT,
                    "This run did not give up, or its batch is not being worked on; there is nothing to run again.");
        }
        audit.record(who, "stage-asked-again", "run:" + run, Map.of());
    }

    /**
     * Takes runs up again that gave up at a stage for a reason, {@value #CHUNK} at most.
     *
     * @return how many
     */
    public int alike(String stage, String reason, String who) {
        int runs = again(
                "s.stage = :stage and coalesce(s.error, '') = :reason", Map.of("stage", stage, "reason", reason), who);
        if (runs > 0) {
            audit.record(who, "stages-asked-again", "stage:" + stage, Map.of("reason", reason, "runs", runs));
        }
        return runs;
    }

    /** Runs first, then stages, items and batches: the order in which everybody locks them. */
    private int again(String condition, Map<String, ?> values, String who) {
        var query = database.createNativeQuery("""
                with chosen as (
                    select r.id, r.item_id, r.batch_id, s.id as stage_id, s.stage from run r
                    join stage_record s on s.run_id = r.id and s.state = 'FAILED'
                    join batch_item i on i.id = r.item_id and i.state = 'FAILED'
                    join batch b on b.id = r.batch_id and b.state in ('PROCESSING', 'VETTING')
                    where r.state = 'FAILED' and %s
                      and not exists (select from run later where later.item_id = r.item_id and later.id > r.id)
                    order by r.id limit :chunk for update of r, s skip locked),
                resumed as (
                    update run r set state = 'RUNNING', ended_at = null, trace_purged_at = null, version = version + 1
                    from chosen where r.id = chosen.id),
                asked as (
                    update stage_record s set state = 'WAITING', attempts = 0, ready_at = now(), claim = null,
                        ended_at = null
                    from chosen where s.id = chosen.stage_id),
                said as (
                    insert into report (run_id, stage, level, message)
                    select id, stage, 'INFO', :sentence from chosen),
                queued as (
                    update batch_item i set state = 'QUEUED', error = null, version = version + 1
                    from chosen where i.id = chosen.item_id)
                select batch_id from chosen
                """.formatted(condition), UUID.class);
        values.forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<UUID> batches = query.setParameter("chunk", CHUNK)
                .setParameter("sentence", who + " asked for this stage once more.")
                .getResultList();
        new LinkedHashSet<>(batches).stream().sorted().forEach(this::reopen);
        return batches.size();
    }

    private void reopen(UUID batch) {
        @SuppressWarnings("unchecked")
        List<Object> versions =
                database.createNativeQuery("""
                        update batch set state = 'PROCESSING', ended_at = null, version = version + 1
                        where id = :batch and state in ('PROCESSING', 'VETTING') returning version
                        """).setParameter("batch", batch).getResultList();
        versions.forEach(version -> changes.fire(Change.ofBatch(batch, ((Number) version).longValue())));
    }
}
