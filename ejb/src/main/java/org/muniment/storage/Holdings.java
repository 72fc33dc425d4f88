package org.muniment.storage;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.muniment.catalogue.Uuid7;

/** The rows that say which original bytes are kept and how they fare. */
@Stateless
public class Holdings {

    @PersistenceContext
    private EntityManager database;

    /** The original that was looked at longest ago, when that was before the given age; one at fault after a day. */
    public Optional<ContentId> nextDue(Duration age) {
        return database.createNativeQuery("""
                        select content_id from original
                        where checked_at is null or checked_at < now() - make_interval(secs => :age)
                           or fixity in ('ALTERED', 'MISSING') and checked_at < now() - interval '1 day'
                        order by checked_at nulls first, content_id limit 1
                        """, String.class)
                .setParameter("age", age.toSeconds())
                .getResultStream()
                .findFirst()
                .map(value -> new ContentId((String) value));
    }

    /** Writes down a check; every one is kept. An original that was removed meanwhile is left alone. */
    public void record(ContentId content, FixityCheck.Finding finding) {
        int there = database.createNativeQuery(
                        "update original set fixity = :fixity, checked_at = now() where content_id = :content")
                .setParameter("fixity", finding.fixity().name())
                .setParameter("content", content.value())
                .executeUpdate();
        if (there == 1) {
            database.createNativeQuery("""
                            insert into fixity_check (id, content_id, checked_at, fixity, detail)
                            values (:id, :content, now(), :fixity, :detail)
                            """)
                    .setParameter("id", Uuid7.next())
                    .setParameter("content", content.value())
                    .setParameter("fixity", finding.fixity().name())
                    .setParameter("detail", finding.detail())
                    .executeUpdate();
        }
    }

    /** @param oldest when the original that was looked at longest ago was looked at; null when there is none */
    public record Tally(long originals, long unchecked, long verified, long altered, long missing, Instant oldest) {}

    public Tally tally() {
        Object[] row = (Object[]) database.createNativeQuery("""
                        select count(*), count(*) filter (where fixity is null),
                               count(*) filter (where fixity = 'VERIFIED'),
                               count(*) filter (where fixity = 'ALTERED'),
                               count(*) filter (where fixity = 'MISSING'), min(checked_at)
                        from original
                        """).getSingleResult();
        return new Tally((long) row[0], (long) row[1], (long) row[2], (long) row[3], (long) row[4], (Instant) row[5]);
    }

    /** An original that is not as it came in, and an artefact that shows it, if there is one. */
    public record Fault(
            ContentId content, Fixity fixity, String detail, Instant checkedAt, UUID artefactId, String title) {}

    /** What is at fault, the first by name. */
    public List<Fault> faults(int limit) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                database.createNativeQuery("""
                        select o.content_id, o.fixity, c.detail, o.checked_at, a.id, a.title
                        from original o
                        left join lateral (select detail from fixity_check where content_id = o.content_id
                                           order by id desc limit 1) c on true
                        left join lateral (select id, title from artefact where original_id = o.content_id
                                           order by id limit 1) a on true
                        where o.fixity in ('ALTERED', 'MISSING') order by o.content_id limit :most
                        """).setParameter("most", limit).getResultList();
        return rows.stream()
                .map(row -> new Fault(
                        new ContentId((String) row[0]),
                        Fixity.valueOf((String) row[1]),
                        (String) row[2],
                        (Instant) row[3],
                        (UUID) row[4],
                        (String) row[5]))
                .toList();
    }

    /**
     * Forgets originals that no artefact has shown for that long. An upload of the same bytes waits for the row's lock
     * and then makes a row anew.
     *
     * @return what was forgotten; its bytes may go once this is committed
     */
    public List<ContentId> forgetUnreferenced(Duration age) {
        @SuppressWarnings("unchecked")
        List<String> gone = database.createNativeQuery("""
                        delete from original where content_id in (
                            select content_id from original o
                            where unreferenced_at < now() - make_interval(secs => :age)
                              and not exists (select from artefact where original_id = o.content_id)
                            limit 500 for update skip locked)
                        returning content_id
                        """)
                .setParameter("age", age.toSeconds())
                .getResultList();
        return gone.stream().map(ContentId::new).toList();
    }

    /** Which of these no original row names. */
    public Set<ContentId> unknownOriginals(List<ContentId> some) {
        return unknown(some, "select content_id from original where content_id in :some");
    }

    /** Which of these no derived file's row names. */
    public Set<ContentId> unknownDerived(List<ContentId> some) {
        return unknown(some, "select distinct content_id from derived_file where content_id in :some");
    }

    private Set<ContentId> unknown(List<ContentId> some, String query) {
        Set<ContentId> unknown = new HashSet<>(some);
        @SuppressWarnings("unchecked")
        List<String> known = database.createNativeQuery(query)
                .setParameter(
                        "some",
                        new ArrayList<>(some.stream().map(ContentId::value).toList()))
                .getResultList();
        known.forEach(value -> unknown.remove(new ContentId(value)));
        return unknown;
    }
}
