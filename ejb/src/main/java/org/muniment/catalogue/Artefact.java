package org.muniment.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.muniment.identity.Hand;
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

    @Column(name = "title_by")
    private String titleBy;

    @Column(name = "title_by_name")
    private String titleByName;

    @Column(name = "title_at")
    private Instant titleAt;

    @Version
    private long version;

    protected Artefact() {}

    /**
     * @param id made by {@link Uuid7}: artefacts are listed in the order of their ids
     * @param page which page of the original it is, from 1
     */
    public Artefact(UUID id, Kind kind, String title, Original original, int page, String createdBy, Instant now) {
        this.id = id;
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
        UUID id = Uuid7.after(first.id(), page - 1);
        return new Artefact(id, first.kind(), title, first.original(), page, first.createdBy(), now);
    }

    public void rename(String newTitle) {
        this.title = newTitle;
    }

    /** @param by whose word the title is; null where it came from the file's name */
    public void entitle(String newTitle, Hand by, Instant at) {
        this.title = newTitle;
        this.titleBy = by == null ? null : by.account();
        this.titleByName = by == null ? null : by.name();
        this.titleAt = by == null ? null : at;
    }

    /** It was found out, or somebody said, what it is. */
    public void become(Kind newKind) {
        this.kind = newKind;
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

    /** Whose word the title is; empty where it came from the file's name. */
    public Optional<Hand> titleBy() {
        return Optional.ofNullable(titleBy).map(account -> new Hand(account, titleByName));
    }

    public Optional<Instant> titleAt() {
        return Optional.ofNullable(titleAt);
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
