package org.muniment.ingest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.muniment.catalogue.Kind;
import org.muniment.catalogue.Uuid7;

/** What came in together. */
@Entity
public class Batch {

    @Id
    private UUID id;

    private String name;

    private Kind kind;

    private String note;

    @Enumerated(EnumType.STRING)
    private BatchState state;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String collection;

    @Column(name = "completed_at")
    private Instant completedAt;

    @Version
    private long version;

    protected Batch() {}

    public Batch(String name, Kind kind, String note, String createdBy, Instant now) {
        this.id = Uuid7.next();
        this.name = name;
        this.kind = kind;
        this.note = note;
        this.createdBy = createdBy;
        this.createdAt = now;
        this.state = BatchState.DRAFT;
    }

    void describe(String newName, String newNote, String newCollection) {
        this.name = newName;
        this.note = newNote;
        this.collection = newCollection;
    }

    void start(Instant now) {
        this.state = BatchState.PROCESSING;
        this.startedAt = now;
        this.endedAt = null;
    }

    /** What is done stays; nothing new begins. */
    public void cancel(Instant now) {
        this.state = BatchState.CANCELLED;
        this.endedAt = now;
    }

    /** @param missing whether anything was left undone; the last outcome may have come just before the end */
    public void resume(boolean missing, Instant now) {
        this.state = missing ? BatchState.PROCESSING : BatchState.VETTING;
        this.endedAt = missing ? null : now;
    }

    /** A file that comes in after the others have been read is read too. */
    public void reopen() {
        if (state == BatchState.VETTING) {
            this.state = BatchState.PROCESSING;
            this.endedAt = null;
        }
    }

    /** Every item is decided upon, and what was confirmed goes into the catalogue. */
    void integrate() {
        this.state = BatchState.INTEGRATING;
    }

    /** What is in the catalogue stays there; the rest is decided upon again. */
    void vetAgain() {
        this.state = BatchState.VETTING;
    }

    void complete(Instant now) {
        this.state = BatchState.COMPLETED;
        this.completedAt = now;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    public String note() {
        return note;
    }

    public BatchState state() {
        return state;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    /** Where its pages are meant to go, in words. */
    public Optional<String> collection() {
        return Optional.ofNullable(collection);
    }

    /** When the last item was integrated; null before. */
    public Instant completedAt() {
        return completedAt;
    }

    public long version() {
        return version;
    }
}
