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
import org.muniment.nodes.ThisNode;

/**
 * Who is at work on a stage. A lease is measured by the database's clock alone, so that a node whose clock is wrong can
 * do no harm.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Leases {

    /** How long a node may be silent before its work is given to another. */
    public static final int SECONDS = 60;
    /** How often a node renews what it works on. */
    public static final int RENEWAL_SECONDS = 15;

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
        int claimed = database.createNativeQuery("""
                        with taken as (
                            update stage_record s
                            set state = 'LEASED', claim = :token, lease_node = :node, lease_boot = :boot,
                                lease_until = now() + make_interval(secs => :seconds), attempts = attempts + 1,
                                started_at = now(), ended_at = null, error = null
                            where id = :id and state in ('SENT', 'WAITING') and ready_at <= now()
                              and not exists (select from queue_pause p where p.queue = s.queue)
                              and not exists (select from maintenance)
                            returning id, run_id, stage, queue, attempts, ready_at, sent_at)
                        insert into stage_attempt
                            (id, stage_id, run_id, stage, queue, number, node, boot, ready_at, sent_at, claimed_at)
                        select :token, id, run_id, stage, queue, attempts, :node, :boot, ready_at, sent_at, now()
                        from taken
                        """)
                .setParameter("token", token)
                .setParameter("node", node.name())
                .setParameter("boot", node.boot())
                .setParameter("seconds", SECONDS)
                .setParameter("id", stageId)
                .executeUpdate();
        if (claimed == 0) {
            return Optional.empty();
        }
        StageRecord record = database.find(StageRecord.class, stageId);
        Run run = database.find(Run.class, record.runId());
        database.createNativeQuery("""
                        update batch_item set state = 'PROCESSING', version = version + 1
                        where id = :item and state = 'QUEUED'
                        """).setParameter("item", run.itemId()).executeUpdate();
        changes.fire(Change.ofStage(
                "stage-started", run.batchId(), run.itemId(), run.artefactId(), run.id(), record.stage()));
        return Optional.of(new Claim(stageId, token, record.attempts(), run.id(), record.stage()));
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

    /** @return whether the claim still holds; when not, the work has gone to somebody else and may stop */
    public boolean renew(Claim claim) {
        return database.createNativeQuery("""
                                update stage_record set lease_until = now() + make_interval(secs => :seconds)
                                where id = :id and claim = :token and state = 'LEASED' and lease_until > now()
                                """)
                        .setParameter("seconds", SECONDS)
                        .setParameter("id", claim.stageId())
                        .setParameter("token", claim.token())
                        .executeUpdate()
                == 1;
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
