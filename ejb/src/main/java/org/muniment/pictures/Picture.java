package org.muniment.pictures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.muniment.events.Json;

/** The prepared picture of an artefact: how large it is upright, and what its file said of it. */
@Entity
public class Picture {

    @Id
    @Column(name = "artefact_id")
    private UUID artefactId;

    private int width;
    private int height;
    private String metadata;

    protected Picture() {}

    Picture(UUID artefactId) {
        this.artefactId = artefactId;
    }

    void show(int newWidth, int newHeight, TechnicalMetadata newMetadata) {
        this.width = newWidth;
        this.height = newHeight;
        this.metadata = Json.write(newMetadata);
    }

    public UUID artefactId() {
        return artefactId;
    }

    /** Pixels of the upright picture. */
    public int width() {
        return width;
    }

    /** Pixels of the upright picture. */
    public int height() {
        return height;
    }

    public TechnicalMetadata metadata() {
        return Json.read(metadata, TechnicalMetadata.class);
    }
}
