package org.muniment.processing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.muniment.events.Change;
import org.muniment.nodes.Settings;
import org.muniment.nodes.ThisNode;

/**
 * Who is at work on a stage. A lease is measured by the database's clock alone, so that a node whose clock is wrong can
 * do no harm.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Leases {

    /** How long a node may be silent before its work is given to another. */
    private final int seconds = Settings.LEASE_SECONDS.value().intValue();

    @PersistenceContext
    private EntityManager database;

    @Inject
    private ThisNode node;

    @Inject
    private Event<Change> changes;

    /**
     * Claims a stage for one attempt, which is counted at once: an attempt that kills the node is an attempt.
     *
     * @return empty when it is done, leased elsewhere, not ready, or when a person has stopped its queue or the house: the
     *     wake-up can be dropped
     */
    public Optional<Claim> claim(UUID stageId) {
        if (!isWorkedOn(stageId)) {
            return Optional.empty();
        }
        UUID token = UUID.randomUUID();
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery("""
                        with taken as (
                            update stage_record s
                            set state = 'LEASED', claim = :token, lease_node = :node, lease_boot = :boot,
                                lease_until = now() + make_interval(secs => :seconds), attempts = attempts + 1,
                                started_at = now(), ended_at = null, error = null
                            where id = :id and state in ('SENT', 'WAITING') and ready_at <= now()
                              and not exists (select from queue_pause p where p.queue = s.queue)
                              and not exists (select from maintenance)
                            returning id, run_id, stage, queue, attempts, ready_at, sent_at),
                        attempt as (
                            insert into stage_attempt
                                (id, stage_id, run_id, stage, queue, number, node, boot, ready_at, sent_at, claimed_at)
                            select :token, id, run_id, stage, queue, attempts, :node, :boot, ready_at, sent_at, now()
                            from taken)
                        select taken.run_id, taken.stage, taken.attempts, r.batch_id, r.item_id, r.artefact_id, i.state
                        from taken join run r on r.id = taken.run_id join batch_item i on i.id = r.item_id
                        """)
                .setParameter("token", token)
                .setParameter("node", node.name())
                .setParameter("boot", node.boot())
                .setParameter("seconds", seconds)
                .setParameter("id", stageId)
                .getResultList();
        return rows.stream().findFirst().map(row -> claimed(stageId, token, row));
    }

    private Claim claimed(UUID stageId, UUID token, Object... row) {
        UUID run = (UUID) row[0];
        String stage = (String) row[1];
        UUID item = (UUID) row[4];
        if (row[6].equals("QUEUED")) {
            database.createNativeQuery("""
                            update batch_item set state = 'PROCESSING', version = version + 1
                            where id = :item and state = 'QUEUED'
                            """).setParameter("item", item).executeUpdate();
        }
        changes.fire(Change.ofStage("stage-started", (UUID) row[3], item, (UUID) row[5], run, stage));
        return new Claim(stageId, token, ((Number) row[2]).intValue(), run, stage);
    }

    /** The shared lock makes a claim and a cancelling wait for each other: after the answer to one nothing begins. */
    private boolean isWorkedOn(UUID stageId) {
        return database.createNativeQuery("""
                        select b.state from batch b
                        where b.id = (select batch_id from stage_record where id = :id) for share
                        """, String.class)
                .setParameter("id", stageId)
                .getResultStream()
                .anyMatch("PROCESSING"::equals);
    }

    /** How often a node renews what it works on: three renewals may fail before the lease is over. */
    public int renewalSeconds() {
        return Math.max(1, seconds / 4);
    }

    /** @return whether the claim still holds; when not, the work has gone to somebody else and may stop */
    public boolean renew(Claim claim) {
        return database.createNativeQuery("""
                                update stage_record set lease_until = now() + make_interval(secs => :seconds)
                                where id = :id and claim = :token and state = 'LEASED' and lease_until > now()
                                """)
                        .setParameter("seconds", seconds)
                        .setParameter("id", claim.stageId())
                        .setParameter("token", claim.token())
                        .executeUpdate()
                == 1;
    }

    /**
     * Gives a stage back that was not finished, because this node is going: another may begin with it at once, and the
     * attempt that was broken off does not count.
     */
    public void giveBack(Claim claim) {
        database.createNativeQuery("""
                        with given as (
                            update stage_record
                            set state = 'WAITING', claim = null, ended_at = now(), ready_at = now(),
                                attempts = attempts - 1
                            where id = :id and claim = :token and state = 'LEASED'
                            returning run_id, stage),
                        attempt as (
                            update stage_attempt set ended_at = now(), ending = 'CANCELLED'
                            where id = :token and exists (select from given))
                        insert into report (run_id, stage, attempt_id, level, message)
                        select run_id, stage, :token, 'WARNING',
                               'The server was stopped while this was at work. It is begun again without counting this attempt.'
                        from given
                        """)
                .setParameter("id", claim.stageId())
                .setParameter("token", claim.token())
                .executeUpdate();
    }

    /** Stages whose node has not been heard of in time, or that an earlier boot of this node had begun. */
    public List<UUID> lapsed() {
        @SuppressWarnings("unchecked")
        List<UUID> ids = database.createNativeQuery("""
                        select id from stage_record
                        where state = 'LEASED'
                          and (lease_until < now() or lease_node = :node and lease_boot <> :boot)
                        limit 500
                        """, UUID.class)
                .setParameter("node", node.name())
                .setParameter("boot", node.boot())
                .getResultList();
        return ids;
    }
}
