package org.muniment.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** The facts of original bytes that were told from their content. The bytes lie in the {@link OriginalStore}. */
@Entity
public class Original {

    @Id
    @Column(name = "content_id")
    private String contentId;

    private long bytes;

    @Column(name = "media_type")
    private String mediaType;

    private int width;
    private int height;

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

    /** Pixels as the header tells, before any rotation. */
    public int width() {
        return width;
    }

    /** Pixels as the header tells, before any rotation. */
    public int height() {
        return height;
    }
}
