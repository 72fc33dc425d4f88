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
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.muniment.catalogue.Kind;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;
import org.muniment.events.Change;
import org.muniment.processing.Plans;

/** Batches and what is in them. */
@Stateless
public class Imports {

    private static final int NAME_LIMIT = 200;
    private static final int NOTE_LIMIT = 2_000;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Plans plans;

    @Inject
    private RequestKeys keys;

    @Inject
    private Event<Change> changes;

    /** As the other, for pages that are meant for no collection. */
    public Batch open(String name, String kindWord, String note, Sender by) {
        return open(name, kindWord, note, null, by);
    }

    /**
     * @param name as people will know it; when there is none, the day and the kind make one
     * @param collection where the pages are meant to go, in words; null for nowhere
     * @param by who opens it; the same sender's same key opens one batch only
     */
    public Batch open(String name, String kindWord, String note, String collection, Sender by) {
        Kind kind = plans.kind(kindWord)
                .orElseThrow(() -> new Refusal(
                        Reason.INVALID,
                        "kind",
                        "The kind has to be one of: "
                                + plans.kinds().stream().map(Kind::word).collect(Collectors.joining(", ")) + "."));
        String title = name == null || name.isBlank()
                ? "Import of " + LocalDate.now(ZoneOffset.UTC)
                : checked(name.strip(), "name", NAME_LIMIT);
        Optional<Batch> before = keys.take(
                        by.name(), by.key(), "batch/" + kindWord + "/" + name + "/" + note + "/" + collection)
                .flatMap(made -> Optional.ofNullable(database.find(Batch.class, made)));
        if (before.isPresent()) {
            return before.get();
        }
        Batch batch = new Batch(title, kind, checked(note, "note", NOTE_LIMIT), by.name(), Instant.now());
        batch.describe(title, batch.note(), collection(collection));
        database.persist(batch);
        keys.made(by.name(), by.key(), batch.id());
        changes.fire(Change.ofBatch(batch.id(), batch.version()));
        return batch;
    }

    public Batch require(UUID id) {
        return Optional.ofNullable(database.find(Batch.class, id)).orElseThrow(Refusal::notFound);
    }

    /** What is to be changed of a batch; what is not named is empty, what is to be emptied holds an empty one. */
    public record Description(
            Optional<String> name, Optional<Optional<String>> note, Optional<Optional<String>> collection) {}

    /**
     * Changes what is named and leaves the rest.
     *
     * @param version the version that the person saw
     */
    public Batch describe(UUID id, Description change, long version) {
        Batch batch = requireLocked(id);
        if (batch.version() != version) {
            throw new Refusal(
                    Reason.STALE, "Somebody else changed this batch; its version is now " + batch.version() + ".");
        }
        String newName = change.name().map(String::strip).orElse(batch.name());
        if (newName.isEmpty()) {
            throw new Refusal(Reason.INVALID, "name", "A batch needs a name.");
        }
        batch.describe(
                checked(newName, "name", NAME_LIMIT),
                checked(chosen(change.note(), batch.note()), "note", NOTE_LIMIT),
                collection(chosen(change.collection(), batch.collection().orElse(null))));
        database.flush();
        changes.fire(Change.ofBatch(id, batch.version()));
        return batch;
    }

    /** Whether there is anything in the batch that was not begun, and the batch can be started. */
    public boolean hasDrafts(UUID id) {
        return require(id).state() == BatchState.DRAFT && drafts(id) > 0;
    }

    private long drafts(UUID id) {
        return database.createQuery(
                        "select count(i) from BatchItem i where i.batch.id = :batch and i.state = :draft", Long.class)
                .setParameter("batch", id)
                .setParameter("draft", ItemState.DRAFT)
                .getSingleResult();
    }

    /** Begins the reading. The items are queued by {@code Runs} after this, a few hundred at a time. */
    public Batch start(UUID id) {
        Batch batch = requireLocked(id);
        if (batch.state() != BatchState.DRAFT) {
            throw new Refusal(Reason.CONFLICT, "This batch was started already.");
        }
        if (drafts(id) == 0) {
            throw new Refusal(Reason.CONFLICT, "There is nothing to read in this batch yet. Add a file first.");
        }
        batch.start(Instant.now());
        database.flush();
        changes.fire(Change.ofBatch(id, batch.version()));
        return batch;
    }

    /** As {@link #require}, and nobody else changes it until the transaction ends. */
    public Batch requireLocked(UUID id) {
        return Optional.ofNullable(database.find(Batch.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(Refusal::notFound);
    }

    private static String chosen(Optional<Optional<String>> change, String before) {
        return change.isPresent() ? change.get().orElse(null) : before;
    }

    private static String collection(String words) {
        return words == null || words.isBlank() ? null : checked(words.strip(), "collection", NAME_LIMIT);
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
