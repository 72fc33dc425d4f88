package org.muniment.nodes;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muniment.audit.AuditTrail;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;
import org.muniment.events.Change;

/**
 * The lock of the house: while it is on, people read and nobody writes, and no stage begins. One row in a table that can
 * hold one, so every node sees it with its next look and it outlives a restart.
 */
@Stateless
public class Maintenance {

    private static final int LONGEST_REASON = 500;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<Change> changes;

    /** @param until when it is expected to end; it ends when a person says so */
    public record Lock(String reason, Instant until, String who, Instant since) {}

    public Optional<Lock> lock() {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery("select reason, until_at, who, since from maintenance")
                .getResultList();
        return rows.stream()
                .map(row -> new Lock((String) row[0], (Instant) row[1], (String) row[2], (Instant) row[3]))
                .findFirst();
    }

    /** Locks the house, or says anew why and until when. */
    public Lock begin(String reason, Instant until, String who) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Refusal(
                    Reason.INVALID,
                    "reason",
                    "Say why, in " + LONGEST_REASON + " characters at most; everybody will read it.");
        }
        if (until == null || !until.isAfter(Instant.now())) {
            throw new Refusal(Reason.INVALID, "until", "Say until about when; the time has to lie ahead.");
        }
        String why = reason.strip().replace("\0", "");
        database.createNativeQuery("""
                        insert into maintenance (reason, until_at, who) values (:reason, :until, :who)
                        on conflict (only_one) do update
                        set reason = excluded.reason, until_at = excluded.until_at, who = excluded.who
                        """)
                .setParameter("reason", why)
                .setParameter("until", until)
                .setParameter("who", who)
                .executeUpdate();
        audit.record(who, "maintenance-begun", "house", Map.of("reason", why, "until", until));
        changes.fire(Change.ofHouse("house-maintenance"));
        return lock().orElseThrow();
    }

    public void end(String who) {
        if (database.createNativeQuery("delete from maintenance").executeUpdate() == 0) {
            throw new Refusal(Reason.CONFLICT, "There is no maintenance to end.");
        }
        audit.record(who, "maintenance-ended", "house", Map.of());
        changes.fire(Change.ofHouse("house-maintenance"));
    }
}
