package org.muniment.storage;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes what the catalogue says of an original beside its bytes. That a record is due is a row that the database adds by
 * itself in the transaction of the change; to write one twice does no harm.
 */
@Stateless
public class Records {

    static final int AT_ONCE = 100;

    /** One node at a time: two could overwrite a newer record with an older one. */
    private static final long LOCK = 0x6d756e69_0001L;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private OriginalStore store;

    /**
     * Writes the records that have been due longest.
     *
     * @return how many rows said so; fewer than {@link #AT_ONCE} when nothing more is due, or another node is at it
     * @throws IOException when the store takes nothing; they stay due
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int writeSome() throws IOException {
        boolean mine = (Boolean) database.createNativeQuery("select pg_try_advisory_xact_lock(:lock)")
                .setParameter("lock", LOCK)
                .getSingleResult();
        if (!mine) {
            return 0;
        }
        @SuppressWarnings("unchecked")
        List<Object[]> due = database.createNativeQuery("select id, content_id from record_due order by id")
                .setMaxResults(AT_ONCE)
                .getResultList();
        if (due.isEmpty()) {
            return 0;
        }
        Set<ContentId> originals = new LinkedHashSet<>();
        due.forEach(row -> originals.add(new ContentId((String) row[1])));
        for (ContentId original : originals) {
            write(original);
        }
        // Only the rows that were seen before the records were made: a later change has a row of its own.
        database.createNativeQuery("delete from record_due where id in :seen")
                .setParameter("seen", due.stream().map(row -> row[0]).toList())
                .executeUpdate();
        return due.size();
    }

    private void write(ContentId original) throws IOException {
        Optional<byte[]> record = database
                .createNativeQuery("select jsonb_pretty(record_of(:content))", String.class)
                .setParameter("content", original.value())
                .getResultList()
                .stream()
                .filter(text -> text != null)
                .map(text -> ((String) text).getBytes(StandardCharsets.UTF_8))
                .findFirst();
        if (record.isPresent()) {
            store.keepRecord(original, record.get());
        } else {
            store.discardRecord(original);
        }
    }
}
