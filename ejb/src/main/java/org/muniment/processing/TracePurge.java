package org.muniment.processing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.muniment.nodes.Settings;

/** Takes away the traces of runs that ended long ago. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TracePurge {

    /** Runs at one time: a pass must not hold the sweep up. */
    private static final int CHUNK = 100;

    @PersistenceContext
    private EntityManager database;

    /**
     * Attempts, reports and what stages said to one another, of {@value #CHUNK} runs at most. A run that failed keeps its
     * results: it can still be taken up again, and goes on from them.
     *
     * @return how many runs
     */
    public int once() {
        @SuppressWarnings("unchecked")
        List<UUID> old = database.createNativeQuery("""
                        select id from run
                        where trace_purged_at is null and ended_at < now() - make_interval(days => :days)
                        order by ended_at limit :chunk for update skip locked
                        """, UUID.class)
                .setParameter("days", Settings.TRACE_DAYS.value().intValue())
                .setParameter("chunk", CHUNK)
                .getResultList();
        if (!old.isEmpty()) {
            each("delete from report where run_id in (:runs)", old);
            each("delete from stage_attempt where run_id in (:runs)", old);
            each("""
                    update stage_record s set result = null from run r
                    where r.id = s.run_id and r.state = 'DONE' and s.run_id in (:runs)
                    """, old);
            each("update run set trace_purged_at = now() where id in (:runs)", old);
        }
        return old.size();
    }

    private void each(String sql, List<UUID> runs) {
        database.createNativeQuery(sql).setParameter("runs", runs).executeUpdate();
    }
}
