package org.muniment.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The book in which is written who did what. An entry belongs to the deed's own transaction: either both are there or
 * neither.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AuditTrail {

    @PersistenceContext
    private EntityManager database;

    /**
     * @param who the account's name, or the part of the house that acted by itself
     * @param action a verb in the past and what it was done to, such as {@code batch-deleted}
     * @param object what it was done to, as kind and name: {@code batch:ID}, {@code queue:vision}
     * @param detail what a later reader has to know, such as a reason or the state before; may be empty
     */
    public void record(String who, String action, String object, Map<String, ?> detail) {
        Stream.of(who, action, object).forEach(AuditTrail::requireWord);
        database.persist(new AuditEntry(who, action, object, detail));
    }

    /** What was done to something, the newest first. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<AuditEntry> of(String object, int most) {
        return database.createQuery(
                        "select e from AuditEntry e where e.object = :object order by e.id desc", AuditEntry.class)
                .setParameter("object", object)
                .setMaxResults(most)
                .getResultList();
    }

    private static void requireWord(String word) {
        if (word == null || word.isBlank()) {
            throw new IllegalArgumentException("An audit entry says who did what to what.");
        }
    }
}
