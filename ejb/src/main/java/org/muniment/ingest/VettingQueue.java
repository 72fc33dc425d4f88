package org.muniment.ingest;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.muniment.identity.Hand;
import org.muniment.ingest.VettingClaims.Claim;

/** The items of a batch as people go through them, and where a person stands among them. */
@Stateless
public class VettingQueue {

    /** How many items stand before the one that a list is asked for. */
    private static final int SOME = 20;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Imports imports;

    /**
     * An item in the queue.
     *
     * @param characters that were read or typed; null where there is no text
     * @param uncertain characters among them that a reader should look at twice
     * @param confidence the mean over the characters, 0 to 1; null where no model read it
     * @param verdict what was last decided and not taken back, by whom, when; null before
     * @param claim who has it open; null when nobody has
     */
    public record Entry(
            UUID item,
            UUID artefact,
            String title,
            String fileName,
            ItemState state,
            String error,
            long version,
            Integer characters,
            Integer uncertain,
            Double confidence,
            Verdict verdict,
            Hand decidedBy,
            Instant decidedAt,
            Claim claim) {}

    /**
     * In the order they came in; one more than the limit when there are more.
     *
     * @param state null for all
     * @param after null for the beginning
     */
    public List<Entry> list(UUID batch, ItemState state, UUID after, int limit) {
        imports.require(batch);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery("""
                        select i.id, i.artefact_id, a.title, i.file_name, i.state, i.error, i.version,
                               t.characters, t.uncertain, t.confidence,
                               d.verdict, d.by_account, d.by_name, d.at as decided,
                               c.by_account as claimed_by, c.by_name as claimed_by_name, c.until
                        from batch_item i join artefact a on a.id = i.artefact_id
                        left join lateral (
                            select characters, uncertain, confidence from transcript
                            where artefact_id = i.artefact_id
                            order by by_account nulls last, id desc limit 1) t on true
                        left join lateral (
                            select verdict, by_account, by_name, at from vetting_decision
                            where item_id = i.id and undone_by is null and verdict <> 'UNDO'
                            order by id desc limit 1) d on true
                        left join vetting_claim c on c.item_id = i.id and c.until > now()
                        where i.batch_id = :batch and (:state = '' or i.state = :state) and i.id > :after
                        order by i.id limit :most
                        """)
                .setParameter("batch", batch)
                .setParameter("state", state == null ? "" : state.name())
                .setParameter("after", after == null ? new UUID(0, 0) : after)
                .setParameter("most", limit + 1)
                .getResultList();
        return rows.stream().map(VettingQueue::entry).toList();
    }

    /**
     * Where a list has to begin so that an item stands in it with some before it.
     *
     * @return what to pass as {@code after}; null for the beginning
     */
    public UUID before(UUID batch, UUID item) {
        @SuppressWarnings("unchecked")
        List<UUID> found = database.createNativeQuery("""
                        select id from batch_item where batch_id = :batch and id < :item
                        order by id desc offset :some limit 1
                        """, UUID.class)
                .setParameter("batch", batch)
                .setParameter("item", item)
                .setParameter("some", SOME)
                .getResultList();
        return found.isEmpty() ? null : found.get(0);
    }

    private static Entry entry(Object[] row) {
        return new Entry(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                (String) row[3],
                ItemState.valueOf((String) row[4]),
                (String) row[5],
                ((Number) row[6]).longValue(),
                (Integer) row[7],
                (Integer) row[8],
                (Double) row[9],
                row[10] == null ? null : Verdict.valueOf((String) row[10]),
                row[11] == null ? null : new Hand((String) row[11], (String) row[12]),
                (Instant) row[13],
                row[14] == null ? null : new Claim(new Hand((String) row[14], (String) row[15]), (Instant) row[16]));
    }

    /** How many items are in which state; states that no item is in are absent. */
    public Map<ItemState, Long> counts(UUID batch) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery(
                        "select state, count(*) from batch_item where batch_id = :batch group by state")
                .setParameter("batch", batch)
                .getResultList();
        Map<ItemState, Long> counts = new EnumMap<>(ItemState.class);
        rows.forEach(row -> counts.put(ItemState.valueOf((String) row[0]), ((Number) row[1]).longValue()));
        return counts;
    }

    /**
     * The next item that waits for a person and that nobody else has open: after the given one, then from the beginning.
     *
     * @param after null for the first
     */
    public Optional<UUID> next(UUID batch, UUID after, Hand by) {
        imports.require(batch);
        return database.createNativeQuery("""
                        select i.id from batch_item i
                        where i.batch_id = :batch and i.state in ('VETTING', 'FAILED') and i.id <> :after
                          and not exists (select from vetting_claim c
                                          where c.item_id = i.id and c.until > now() and c.by_account <> :account)
                        order by i.id < :after, i.id limit 1
                        """, UUID.class)
                .setParameter("batch", batch)
                .setParameter("after", after == null ? new UUID(0, 0) : after)
                .setParameter("account", by.account())
                .getResultStream()
                .findFirst()
                .map(UUID.class::cast);
    }

    /** @param position from 1; the neighbours whatever their state */
    public record Place(long position, long items, Optional<UUID> previous, Optional<UUID> next) {}

    public Place placeOf(UUID batch, UUID item) {
        Object[] row = (Object[]) database.createNativeQuery("""
                        select (select count(*) from batch_item where batch_id = :batch and id <= :item),
                               (select count(*) from batch_item where batch_id = :batch),
                               (select id from batch_item where batch_id = :batch and id < :item
                                order by id desc limit 1) as previous,
                               (select id from batch_item where batch_id = :batch and id > :item
                                order by id limit 1) as next
                        """)
                .setParameter("batch", batch)
                .setParameter("item", item)
                .getSingleResult();
        return new Place(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                Optional.ofNullable((UUID) row[2]),
                Optional.ofNullable((UUID) row[3]));
    }
}
