package org.muniment.ingest;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.muniment.catalogue.Artefact;
import org.muniment.catalogue.Kind;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;
import org.muniment.events.Change;
import org.muniment.storage.ContentId;
import org.muniment.storage.Original;

/** Batches and what is in them. */
@Stateless
public class Imports {

    private static final int NAME_LIMIT = 200;
    private static final int NOTE_LIMIT = 2_000;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Limits limits;

    @Inject
    private Event<Change> changes;

    /** @param name as people will know it; when there is none, the day and the kind make one */
    public Batch open(String name, String kindWord, String note, String by) {
        Kind kind = Kind.of(kindWord)
                .orElseThrow(() -> new Refusal(
                        Reason.INVALID,
                        "kind",
                        "The kind has to be one of: "
                                + String.join(", ", Kind.words().toList()) + "."));
        String title = name == null || name.isBlank()
                ? "Import of " + LocalDate.now(ZoneOffset.UTC)
                : checked(name.strip(), "name", NAME_LIMIT);
        Batch batch = new Batch(title, kind, checked(note, "note", NOTE_LIMIT), by, Instant.now());
        database.persist(batch);
        changes.fire(Change.ofBatch(batch.id(), batch.version()));
        return batch;
    }

    public Batch require(UUID id) {
        return Optional.ofNullable(database.find(Batch.class, id)).orElseThrow(Refusal::notFound);
    }

    /**
     * Changes what is named and leaves the rest.
     *
     * @param version the version that the person saw
     */
    public Batch describe(UUID id, Optional<String> name, Optional<Optional<String>> note, long version) {
        Batch batch = requireLocked(id);
        if (batch.version() != version) {
            throw new Refusal(
                    Reason.STALE, "Somebody else changed this batch; its version is now " + batch.version() + ".");
        }
        String newName = name.map(String::strip).orElse(batch.name());
        if (newName.isEmpty()) {
            throw new Refusal(Reason.INVALID, "name", "A batch needs a name.");
        }
        batch.describe(
                checked(newName, "name", NAME_LIMIT),
                checked(note.map(given -> given.orElse(null)).orElse(batch.note()), "note", NOTE_LIMIT));
        database.flush();
        changes.fire(Change.ofBatch(id, batch.version()));
        return batch;
    }

    /** @throws Refusal when the batch is not there or is full */
    public void requireRoom(UUID id) {
        require(id);
        long items = database.createQuery("select count(i) from BatchItem i where i.batch.id = :batch", Long.class)
                .setParameter("batch", id)
                .getSingleResult();
        if (items >= limits.filesPerBatch()) {
            throw new Refusal(
                    Reason.CONFLICT,
                    "This batch holds %,d files, which is the limit.".formatted(limits.filesPerBatch()));
        }
    }

    /** Adds what {@link Intake} took in; its bytes are kept already. */
    public BatchItem add(
            UUID batchId, String fileName, String title, ContentId content, long bytes, PictureFacts facts, String by) {
        Batch batch = requireLocked(batchId);
        Instant now = Instant.now();
        batch.reopen();
        keepOriginal(content, bytes, facts);
        // Ids sort by time, so the smallest is the artefact that had these bytes first.
        UUID first = database.createQuery(
                        "select a.id from Artefact a where a.original.contentId = :content order by a.id", UUID.class)
                .setParameter("content", content.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
        Original original = database.find(Original.class, content.value());
        Artefact artefact = new Artefact(batch.kind(), title, original, by, now);
        database.persist(artefact);
        BatchItem item = new BatchItem(batch, artefact, first, fileName, now);
        database.persist(item);
        changes.fire(Change.ofItem("item-added", batchId, item.id(), artefact.id(), item.version()));
        return item;
    }

    /** One statement, so that two uploads of the same bytes at the same moment meet in one row. */
    private void keepOriginal(ContentId content, long bytes, PictureFacts facts) {
        database.createNativeQuery("""
                        insert into original (content_id, bytes, media_type, width, height, stored_at)
                        values (:content, :bytes, :type, :width, :height, now())
                        on conflict (content_id) do update set unreferenced_at = null
                        """)
                .setParameter("content", content.value())
                .setParameter("bytes", bytes)
                .setParameter("type", facts.mediaType())
                .setParameter("width", facts.width())
                .setParameter("height", facts.height())
                .executeUpdate();
    }

    /** Takes an item out again while nothing was begun with it. */
    public void remove(UUID batchId, UUID itemId) {
        Batch batch = requireLocked(batchId);
        BatchItem item = requireItem(batchId, itemId);
        if (batch.state() != BatchState.DRAFT || item.state() != ItemState.DRAFT) {
            throw new Refusal(Reason.CONFLICT, "This file is being read already and cannot be taken out.");
        }
        Artefact artefact = item.artefact();
        String content = artefact.original().contentId().value();
        database.remove(item);
        database.flush();
        database.remove(artefact);
        database.flush();
        database.createNativeQuery("""
                        update original set unreferenced_at = now()
                        where content_id = :content
                          and not exists (select from artefact where original_id = content_id)
                        """).setParameter("content", content).executeUpdate();
        changes.fire(Change.ofBatch(batchId, batch.version()));
    }

    /** Begins the reading. The items are queued by {@code Runs} after this, a few hundred at a time. */
    public Batch start(UUID id) {
        Batch batch = requireLocked(id);
        long items = database.createQuery(
                        "select count(i) from BatchItem i where i.batch.id = :batch and i.state = :draft", Long.class)
                .setParameter("batch", id)
                .setParameter("draft", ItemState.DRAFT)
                .getSingleResult();
        if (batch.state() != BatchState.DRAFT) {
            throw new Refusal(Reason.CONFLICT, "This batch was started already.");
        }
        if (items == 0) {
            throw new Refusal(Reason.CONFLICT, "There is nothing to read in this batch yet. Add a file first.");
        }
        batch.start(Instant.now());
        database.flush();
        changes.fire(Change.ofBatch(id, batch.version()));
        return batch;
    }

    /** The newest first; one more than the limit when there are more. */
    public List<Batch> list(BatchState state, UUID before, int limit) {
        return database.createQuery("""
                        select b from Batch b
                        where (:state is null or b.state = :state) and (:before is null or b.id < :before)
                        order by b.id desc
                        """, Batch.class)
                .setParameter("state", state)
                .setParameter("before", before)
                .setMaxResults(limit + 1)
                .getResultList();
    }

    /** In the order they came in; one more than the limit when there are more. */
    public List<BatchItem> items(UUID batch, ItemState state, UUID after, int limit) {
        require(batch);
        return database.createQuery("""
                        select i from BatchItem i join fetch i.artefact a join fetch a.original
                        where i.batch.id = :batch and (:state is null or i.state = :state)
                          and (:after is null or i.id > :after)
                        order by i.id
                        """, BatchItem.class)
                .setParameter("batch", batch)
                .setParameter("state", state)
                .setParameter("after", after)
                .setMaxResults(limit + 1)
                .getResultList();
    }

    /** Under which name and in which batch an artefact came in. */
    public record Origin(UUID artefactId, String batchName, String fileName) {}

    public Optional<Origin> originOf(UUID artefact) {
        return database.createQuery(
                        "select i from BatchItem i join fetch i.batch where i.artefact.id = :artefact", BatchItem.class)
                .setParameter("artefact", artefact)
                .getResultStream()
                .findFirst()
                .map(item -> new Origin(artefact, item.batch().name(), item.fileName()));
    }

    /** @throws Refusal when the batch has no such item */
    public BatchItem requireItem(UUID batch, UUID item) {
        return Optional.ofNullable(database.find(BatchItem.class, item))
                .filter(found -> found.batch().id().equals(batch))
                .orElseThrow(Refusal::notFound);
    }

    private Batch requireLocked(UUID id) {
        return Optional.ofNullable(database.find(Batch.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(Refusal::notFound);
    }

    private static String checked(String value, String field, int limit) {
        if (value != null && value.codePointCount(0, value.length()) > limit) {
            throw new Refusal(
                    Reason.INVALID, field, "The " + field + " may have %,d characters at most.".formatted(limit));
        }
        if (value != null && value.indexOf('\0') >= 0) {
            throw new Refusal(Reason.INVALID, field, "The " + field + " contains a character that cannot be kept.");
        }
        return value;
    }
}
