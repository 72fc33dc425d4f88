package org.muniment.processing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.muniment.events.Json;
import org.muniment.nodes.ThisNode;

/**
 * Ends an attempt: the stage, the attempt's own row and its reports, all by one statement that the claim guards. One
 * statement, because every stage of every page pays for it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Closings {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private ThisNode node;

    /** @return false when the claim had gone to somebody else; then nothing was changed */
    public boolean done(Claim claim, StageOutcome outcome) {
        ModelUse model = outcome.model().orElse(null);
        return held(database.createNativeQuery("""
                        with done as (
                            update stage_record
                            set state = 'DONE', result = :result, ended_at = now(), error = null,
                                model_name = :name, model_version = :version, model_sha256 = :sha256,
                                confidence = :confidence
                            where id = :id and claim = :token and state = 'LEASED' and lease_until > now()
                            returning run_id, stage, claim),
                        attempt as (
                            update stage_attempt a
                            set ended_at = now(), ending = 'DONE', model_name = :name, model_version = :version
                            from done where a.id = done.claim),
                        said as (
                            insert into report (run_id, stage, attempt_id, level, message, data)
                            select run_id, stage, claim, r ->> 'level', r ->> 'message', r ->> 'data'
                            from done, json_array_elements(cast(:reports as json)) with ordinality as said (r, place)
                            order by place)
                        select count(*) from done
                        """)
                .setParameter("result", Json.write(outcome.result()))
                .setParameter("name", model == null ? null : model.name())
                .setParameter("version", model == null ? null : model.version())
                .setParameter("sha256", model == null ? null : model.sha256())
                .setParameter("confidence", model == null ? 0.0 : model.confidence())
                .setParameter("id", claim.stageId())
                .setParameter("token", claim.token())
                .setParameter("reports", Report.rows(outcome.reports().stream())));
    }

    /**
     * @param delay after which it is tried again; null when it gives up
     * @return false when the claim had gone to somebody else; then nothing was changed
     */
    public boolean failed(Claim claim, String reason, Duration delay) {
        return held(database.createNativeQuery("""
                        with failed as (
                            update stage_record
                            set state = :state, error = :error, claim = null, ended_at = now(),
                                ready_at = now() + make_interval(secs => :delay)
                            where id = :id and claim = :token and state = 'LEASED'
                            returning run_id, stage),
                        attempt as (
                            update stage_attempt set ended_at = now(), ending = 'FAILED', error = :error
                            where id = :token and exists (select from failed)),
                        said as (
                            insert into report (run_id, stage, attempt_id, level, message, data)
                            select run_id, stage, :token, :level, :error, :data from failed)
                        select count(*) from failed
                        """)
                .setParameter("state", delay == null ? "FAILED" : "WAITING")
                .setParameter("level", delay == null ? "ERROR" : "WARNING")
                .setParameter("error", reason)
                .setParameter("delay", delay == null ? 0 : delay.toSeconds())
                .setParameter("data", next(claim.attempt(), delay))
                .setParameter("id", claim.stageId())
                .setParameter("token", claim.token()));
    }

    /**
     * The node of an attempt is gone.
     *
     * @param again whether another attempt is made
     * @return false when it was not so, or somebody else has seen to it
     */
    public boolean lapsed(UUID stageId, String reason, boolean again) {
        return held(database.createNativeQuery("""
                        with old as (select id, claim from stage_record where id = :id for update),
                        lapsed as (
                            update stage_record s
                            set state = :state, error = :error, claim = null, ended_at = now(), ready_at = now(),
                                lapses = s.lapses + 1
                            from old
                            where s.id = old.id and s.state = 'LEASED'
                              and (s.lease_until < now() or s.lease_node = :node and s.lease_boot <> :boot)
                            returning s.run_id, s.stage, old.claim),
                        attempt as (
                            update stage_attempt a set ended_at = now(), ending = 'LAPSED', error = :reason
                            from lapsed where a.id = lapsed.claim),
                        said as (
                            insert into report (run_id, stage, attempt_id, level, message)
                            select run_id, stage, claim, :level, :reason from lapsed)
                        select count(*) from lapsed
                        """)
                .setParameter("state", again ? "WAITING" : "FAILED")
                .setParameter("level", again ? "WARNING" : "ERROR")
                .setParameter("error", again ? null : reason)
                .setParameter("reason", reason)
                .setParameter("id", stageId)
                .setParameter("node", node.name())
                .setParameter("boot", node.boot()));
    }

    private static String next(int attempt, Duration delay) {
        return Json.write(
                delay == null
                        ? Map.of("attempt", attempt)
                        : Map.of("attempt", attempt, "nextInSeconds", delay.toSeconds()));
    }

    private static boolean held(Query query) {
        return ((Number) query.getSingleResult()).intValue() == 1;
    }
}
