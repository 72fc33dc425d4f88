package org.muniment.identity;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/**
 * The office of the superuser: one row in a table that can hold one. Keycloak's role only mirrors it; a role that
 * somebody grants there behind our back has no effect here.
 */
@Stateless
public class Superuser {

    @PersistenceContext
    private EntityManager database;

    public Optional<Account> holder() {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery("select subject, name from superuser_office")
                .getResultList();
        return rows.stream()
                .map(row -> new Account((String) row[0], (String) row[1]))
                .findFirst();
    }

    /** @param subject Keycloak's id of the account */
    public boolean isHeldBy(String subject) {
        return holder().filter(holder -> holder.subject().equals(subject)).isPresent();
    }

    /**
     * Gives the office to its first holder. The lock makes nodes that start at the same moment take turns, so that the
     * second finds a holder and changes nothing.
     *
     * @return who holds the office now
     */
    public Account appointFirst(Account candidate) {
        database.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtext('superuser office'))) locked")
                .getSingleResult();
        Optional<Account> holder = holder();
        if (holder.isPresent()) {
            return holder.get();
        }
        database.createNativeQuery(
                        "insert into superuser_office (subject, name, since) values (:subject, :name, now())")
                .setParameter("subject", candidate.subject())
                .setParameter("name", candidate.name())
                .executeUpdate();
        return candidate;
    }
}
