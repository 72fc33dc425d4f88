package org.muniment.ingest;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;

/**
 * What a caller has asked for before under the same key ({@code Idempotency-Key}), so that a request whose answer was
 * lost can be sent again without doing the thing twice. Everything here is part of the transaction that does the thing.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class RequestKeys {

    private static final int LONGEST = 200;
    private static final int KEPT_DAYS = 7;

    @PersistenceContext
    private EntityManager database;

    /**
     * Takes the key. A second transaction with the same one waits here for the first to end.
     *
     * @param key null or blank for a request without one
     * @param what says what is asked for: the same key with something else is a mistake of the caller
     * @return what was made under that key before
     */
    public Optional<UUID> take(String who, String key, String what) {
        if (isNone(key)) {
            return Optional.empty();
        }
        if (key.length() > LONGEST) {
            throw new Refusal(
                    Reason.INVALID, "Idempotency-Key", "The key may have " + LONGEST + " characters at most.");
        }
        database.createNativeQuery("""
                        insert into request_key (who, key, what, taken_at) values (:who, :key, :what, now())
                        on conflict (who, key) do nothing
                        """)
                .setParameter("who", who)
                .setParameter("key", key)
                .setParameter("what", what)
                .executeUpdate();
        Object[] row = (Object[]) database.createNativeQuery(
                        "select what, made from request_key where who = :who and key = :key for update")
                .setParameter("who", who)
                .setParameter("key", key)
                .getSingleResult();
        if (!what.equals(row[0])) {
            throw new Refusal(
                    Reason.CONFLICT, "Idempotency-Key", "This key was used for another request. Choose a new one.");
        }
        return Optional.ofNullable((UUID) row[1]);
    }

    /** Keeps what was made under a key that was taken. */
    public void made(String who, String key, UUID thing) {
        if (isNone(key)) {
            return;
        }
        database.createNativeQuery("update request_key set made = :made where who = :who and key = :key")
                .setParameter("made", thing)
                .setParameter("who", who)
                .setParameter("key", key)
                .executeUpdate();
    }

    /** Forgets keys that nobody repeats any more. */
    @Schedule(hour = "3", persistent = false)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void forgetOld() {
        database.createNativeQuery("delete from request_key where taken_at < now() - make_interval(days => :days)")
                .setParameter("days", KEPT_DAYS)
                .executeUpdate();
    }

    private static boolean isNone(String key) {
        return key == null || key.isBlank();
    }
}
