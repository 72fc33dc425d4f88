package org.muniment.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.muniment.storage.Original;

/** One thing that the institution holds, as far as the catalogue knows it. */
@Entity
public class Artefact {

    @Id
    private UUID id;

    private Kind kind;

    private String title;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "original_id")
    private Original original;

    private int page;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private long version;

    protected Artefact() {}

    /** @param page which page of the original it is, from 1 */
    public Artefact(Kind kind, String title, Original original, int page, String createdBy, Instant now) {
        this.id = Uuid7.next();
        this.kind = kind;
        this.title = title;
        this.original = original;
        this.page = page;
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    /** A further page of the file whose first page is given: sorted behind it, in the order of pages. */
    public static Artefact furtherPage(Artefact first, int page, String title, Instant now) {
        // By its methods: a lazily loaded first page has nothing in its fields.
        Artefact artefact = new Artefact(first.kind(), title, first.original(), page, first.createdBy(), now);
        artefact.id = Uuid7.after(first.id(), page - 1);
        return artefact;
    }

    public void rename(String newTitle) {
        this.title = newTitle;
    }

    public UUID id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public Original original() {
        return original;
    }

    /** Which page of the original it is, from 1. */
    public int page() {
        return page;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public long version() {
        return version;
    }
}
