package org.muniment.ingest;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.muniment.audit.AuditTrail;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;
import org.muniment.events.Change;
import org.muniment.storage.ContentId;

/**
 * Takes rows away: a batch or an item with everything that hangs on it, in one transaction. Originals that nothing shows
 * any more are marked, so that the sweep takes their bytes a day later. Files are for {@link Deletions} to take away once
 * this is committed.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Deletion {

    /** The order in which rows can go; each names those of the items whose ids are given. */
    private static final List<String> BEFORE_ITEMS = List.of(
            "delete from stage_record where run_id in (select id from run where item_id in (:items))",
            "delete from transcript where artefact_id in (select artefact_id from batch_item where id in (:items))",
            "delete from run where item_id in (:items)");

    /** As many as go into one statement; the rows of all are gone with the one commit. */
    private static final int AT_ONCE = 1_000;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Imports imports;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<Change> changes;

    /**
     * What went.
     *
     * @param derived files that showed what went; others may show the same bytes
     */
    public record Gone(int items, List<ContentId> derived) {}

    /** @throws Refusal while the batch is being read or integrated */
    public Gone batch(UUID id, String who) {
        requireResting(imports.require(id));
        List<UUID> items = lockedItems("batch_id = :which", id);
        database.clear();
        Batch batch = imports.requireLocked(id);
        requireResting(batch);
        Gone gone = delete(items);
        audit.record(who, "batch-deleted", "batch:" + id, Map.of("name", batch.name(), "items", gone.items()));
        changes.fire(new Change("batch-deleted", id, null, null, null, null, null, Instant.now()));
        database.remove(batch);
        return gone;
    }

    /** @throws Refusal while the item's batch is being read or integrated */
    public Gone item(UUID batchId, UUID id, String who) {
        requireResting(imports.require(batchId));
        if (lockedItems("id = :which", id).isEmpty()) {
            throw Refusal.notFound();
        }
        database.clear();
        BatchItem item = database.find(BatchItem.class, id);
        Batch batch = imports.requireLocked(batchId);
        if (!item.batch().id().equals(batchId)) {
            throw Refusal.notFound();
        }
        requireResting(batch);
        UUID artefact = item.artefact().id();
        audit.record(
                who,
                "item-deleted",
                "artefact:" + artefact,
                Map.of("batch", batchId.toString(), "title", item.artefact().title(), "file", item.fileName()));
        changes.fire(Change.ofItem("item-deleted", batchId, id, artefact, item.version()));
        database.flush();
        database.clear();
        return delete(List.of(id));
    }

    private static void requireResting(Batch batch) {
        if (batch.state() == BatchState.PROCESSING) {
            throw new Refusal(
                    Reason.CONFLICT, "This batch is being read. Stop the reading first, or wait for its end.");
        }
        if (batch.state() == BatchState.INTEGRATING) {
            throw new Refusal(Reason.CONFLICT, "This batch is being integrated. Stop that first, or wait for its end.");
        }
    }

    /** Items before their batch, as everywhere else where both are locked. */
    private List<UUID> lockedItems(String which, UUID id) {
        @SuppressWarnings("unchecked")
        List<UUID> items = database.createNativeQuery(
                        "select id from batch_item where " + which + " order by id for update", UUID.class)
                .setParameter("which", id)
                .getResultList();
        return items;
    }

    private Gone delete(List<UUID> items) {
        List<ContentId> derived = new ArrayList<>();
        for (int from = 0; from < items.size(); from += AT_ONCE) {
            derived.addAll(deleteSome(items.subList(from, Math.min(from + AT_ONCE, items.size()))));
        }
        return new Gone(items.size(), derived.stream().distinct().toList());
    }

    private List<ContentId> deleteSome(List<UUID> items) {
        List<String> derived = strings("""
                select distinct d.content_id from derived_file d
                join batch_item i on i.artefact_id = d.artefact_id where i.id in (:items)
                """, "items", items);
        List<String> originals = strings("""
                select distinct a.original_id from artefact a
                join batch_item i on i.artefact_id = a.id where i.id in (:items)
                """, "items", items);
        @SuppressWarnings("unchecked")
        List<UUID> artefacts = database.createNativeQuery(
                        "select artefact_id from batch_item where id in (:items)", UUID.class)
                .setParameter("items", items)
                .getResultList();
        BEFORE_ITEMS.forEach(sql -> change(sql, "items", items));
        change("delete from batch_item where id in (:items)", "items", items);
        change("delete from artefact where id in (:artefacts)", "artefacts", artefacts);
        change("""
                update original set unreferenced_at = now()
                where content_id in (:originals)
                  and not exists (select from artefact where original_id = content_id)
                """, "originals", originals);
        return derived.stream().map(ContentId::new).toList();
    }

    private void change(String sql, String name, List<?> values) {
        if (!values.isEmpty()) {
            database.createNativeQuery(sql).setParameter(name, values).executeUpdate();
        }
    }

    private List<String> strings(String sql, String name, List<?> values) {
        @SuppressWarnings("unchecked")
        List<String> found = database.createNativeQuery(sql, String.class)
                .setParameter(name, values)
                .getResultList();
        return found;
    }
}
