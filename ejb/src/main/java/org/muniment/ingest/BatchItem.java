package org.muniment.ingest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.muniment.catalogue.Artefact;
import org.muniment.catalogue.Uuid7;

/**
 * One file of a batch under the name it came with, or one page of a file that holds several. Its id sorts as people
 * expect it: files in the order they came, the pages of a file behind its first.
 */
@Entity
@Table(name = "batch_item")
public class BatchItem {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "batch_id")
    private Batch batch;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "artefact_id")
    private Artefact artefact;

    @Column(name = "duplicate_of")
    private UUID duplicateOf;

    @Column(name = "split_from")
    private UUID splitFrom;

    @Column(name = "file_name")
    private String fileName;

    @Enumerated(EnumType.STRING)
    private ItemState state;

    private String error;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String result;

    @Version
    private long version;

    protected BatchItem() {}

    BatchItem(UUID id, Batch batch, Artefact artefact, UUID duplicateOf, String fileName, Instant now) {
        this.id = id;
        this.batch = batch;
        this.artefact = artefact;
        this.duplicateOf = duplicateOf;
        this.fileName = fileName;
        this.state = ItemState.DRAFT;
        this.addedAt = now;
    }

    /** A further page of the file whose first page is given; it waits for its run. */
    static BatchItem furtherPage(BatchItem first, Artefact artefact) {
        BatchItem item = new BatchItem(
                Uuid7.after(first.id(), artefact.page() - 1),
                first.batch(),
                artefact,
                first.duplicateOf().orElse(null),
                first.fileName(),
                first.addedAt());
        item.splitFrom = first.id();
        item.state = ItemState.QUEUED;
        return item;
    }

    void settle(ItemState newState, String newError) {
        this.state = newState;
        this.error = newError;
        this.result = null;
    }

    void decide(Instant now) {
        this.decidedAt = now;
    }

    public UUID id() {
        return id;
    }

    public Batch batch() {
        return batch;
    }

    public Artefact artefact() {
        return artefact;
    }

    /** The artefact that had these bytes first: of a file with several pages its first one. */
    public Optional<UUID> duplicateOf() {
        return Optional.ofNullable(duplicateOf);
    }

    /** The item of the first page, for the further pages of a file. */
    public Optional<UUID> splitFrom() {
        return Optional.ofNullable(splitFrom);
    }

    public String fileName() {
        return fileName;
    }

    public ItemState state() {
        return state;
    }

    /** Why a stage gave up, in words that a person can read. */
    public Optional<String> error() {
        return Optional.ofNullable(error);
    }

    public Instant addedAt() {
        return addedAt;
    }

    /** When a person last decided about it; null before. */
    public Instant decidedAt() {
        return decidedAt;
    }

    /** What integration did with it, as a sentence. */
    public Optional<String> result() {
        return Optional.ofNullable(result);
    }

    public long version() {
        return version;
    }
}
