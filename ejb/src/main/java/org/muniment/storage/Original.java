package org.muniment.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;

/** The facts of original bytes that were told from their content. The bytes lie in the {@link OriginalStore}. */
@Entity
public class Original {

    @Id
    @Column(name = "content_id")
    private String contentId;

    private long bytes;

    @Column(name = "media_type")
    private String mediaType;

    private Integer width;
    private Integer height;
    private Integer pages;

    @Column(name = "stored_at")
    private Instant storedAt;

    @Column(name = "unreferenced_at")
    private Instant unreferencedAt;

    protected Original() {}

    public ContentId contentId() {
        return new ContentId(contentId);
    }

    public long bytes() {
        return bytes;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Pixels of the first page as the header tells, before any rotation; empty where the header does not tell. */
    public Optional<Integer> width() {
        return Optional.ofNullable(width);
    }

    /** As {@link #width}. */
    public Optional<Integer> height() {
        return Optional.ofNullable(height);
    }

    /** How many pages it holds; empty until it was split. */
    public Optional<Integer> pages() {
        return Optional.ofNullable(pages);
    }

    public void hold(int countedPages) {
        this.pages = countedPages;
    }
}
