package org.muniment.ingest;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.muniment.catalogue.Artefact;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;
import org.muniment.events.Change;
import org.muniment.pictures.PictureFacts;
import org.muniment.storage.ContentId;
import org.muniment.storage.Original;

/** What is in batches: one item for each file that came in. */
@Stateless
public class Items {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Imports imports;

    @Inject
    private Limits limits;

    @Inject
    private RequestKeys keys;

    @Inject
    private Event<Change> changes;

    /** @throws Refusal when the batch is not there or is full */
    public void requireRoom(UUID id) {
        requireTakesFiles(imports.require(id));
        long items = database.createQuery(
                        "select count(i) from BatchItem i where i.batch.id = :batch and i.splitFrom is null",
                        Long.class)
                .setParameter("batch", id)
                .getSingleResult();
        if (items >= limits.filesPerBatch()) {
            throw new Refusal(
                    Reason.CONFLICT,
                    "This batch holds %,d files, which is the limit.".formatted(limits.filesPerBatch()));
        }
    }

    private static void requireTakesFiles(Batch batch) {
        if (batch.state() == BatchState.INTEGRATING || batch.state() == BatchState.COMPLETED) {
            throw new Refusal(
                    Reason.CONFLICT, "This batch is in the catalogue already. Open another one for more files.");
        }
    }

    /** Adds what {@link Intake} took in, once for each key of its sender; its bytes are kept already. */
    public BatchItem add(TakenFile file, Sender sender) {
        Batch batch = imports.requireLocked(file.batch());
        Optional<BatchItem> before = keys.take(sender.name(), sender.key(), file.identity())
                .flatMap(made -> Optional.ofNullable(database.find(BatchItem.class, made)));
        if (before.isPresent()) {
            return require(file.batch(), before.get().id());
        }
        requireTakesFiles(batch);
        Instant now = Instant.now();
        batch.reopen();
        keepOriginal(file.content(), file.bytes(), file.facts());
        // Ids sort by time, so the smallest is the artefact that had these bytes first.
        UUID first = database.createQuery(
                        "select a.id from Artefact a where a.original.contentId = :content and a.page = 1"
                                + " order by a.id",
                        UUID.class)
                .setParameter("content", file.content().value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
        Original original = database.find(Original.class, file.content().value());
        Artefact artefact = new Artefact(
                file.place().artefact(), batch.kind(), file.name().title(), original, 1, sender.name(), now);
        database.persist(artefact);
        BatchItem item = new BatchItem(
                file.place().item(), batch, artefact, first, file.name().value(), now);
        database.persist(item);
        keys.made(sender.name(), sender.key(), item.id());
        changes.fire(Change.ofItem("item-added", file.batch(), item.id(), artefact.id(), item.version()));
        return item;
    }

    /** One statement, so that two uploads of the same bytes at the same moment meet in one row. */
    private void keepOriginal(ContentId content, long bytes, PictureFacts facts) {
        database.createNativeQuery("""
                        insert into original (content_id, bytes, media_type, width, height, stored_at)
                        values (:content, :bytes, :type, nullif(:width, 0), nullif(:height, 0), now())
                        on conflict (content_id) do update set unreferenced_at = null
                        """)
                .setParameter("content", content.value())
                .setParameter("bytes", bytes)
                .setParameter("type", facts.mediaType())
                .setParameter("width", facts.width() == null ? 0 : facts.width())
                .setParameter("height", facts.height() == null ? 0 : facts.height())
                .executeUpdate();
    }

    /** In the order they came in; one more than the limit when there are more. */
    public List<BatchItem> list(UUID batch, ItemState state, UUID after, int limit) {
        imports.require(batch);
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

    /** The items as which artefacts came in, with their batches. */
    public List<BatchItem> ofArtefacts(Collection<UUID> artefacts) {
        if (artefacts.isEmpty()) {
            return List.of();
        }
        return database.createQuery("""
                        select i from BatchItem i join fetch i.batch join fetch i.artefact a where a.id in :artefacts
                        """, BatchItem.class)
                .setParameter("artefacts", artefacts)
                .getResultList();
    }

    /** Under which name and in which batch an artefact came in. */
    public record Origin(UUID artefactId, String batchName, String fileName) {}

    /**
     * @param artefact the first page of a file
     * @param page which of its pages is meant; while that file is not split, its first one stands for all
     */
    public Optional<Origin> originOf(UUID artefact, int page) {
        return database.createQuery("""
                        select i from BatchItem i join fetch i.batch join fetch i.artefact a
                        where a.id = :artefact
                           or a.page = :page and i.splitFrom =
                              (select first.id from BatchItem first where first.artefact.id = :artefact)
                        order by a.page desc
                        """, BatchItem.class)
                .setParameter("artefact", artefact)
                .setParameter("page", page)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(item -> new Origin(item.artefact().id(), item.batch().name(), item.fileName()));
    }

    /**
     * With all that is shown of it.
     *
     * @throws Refusal when the batch has no such item
     */
    public BatchItem require(UUID batch, UUID item) {
        return database.createQuery("""
                        select i from BatchItem i join fetch i.batch join fetch i.artefact a join fetch a.original
                        where i.id = :item and i.batch.id = :batch
                        """, BatchItem.class)
                .setParameter("item", item)
                .setParameter("batch", batch)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
