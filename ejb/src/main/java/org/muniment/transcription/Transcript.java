package org.muniment.transcription;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.muniment.catalogue.Uuid7;
import org.muniment.processing.ModelUse;

/** What one run read on an artefact. Its lines are rows of their own. */
@Entity
public class Transcript {

    @Id
    private UUID id;

    @Column(name = "artefact_id")
    private UUID artefactId;

    @Column(name = "run_id")
    private UUID runId;

    @Enumerated(EnumType.STRING)
    @Column(name = "writing_mode")
    private WritingMode writingMode;

    private int width;
    private int height;

    @Column(name = "model_name")
    private String modelName;

    @Column(name = "model_version")
    private String modelVersion;

    @Column(name = "model_sha256")
    private String modelSha256;

    @Column(name = "read_at")
    private Instant readAt;

    private int characters;
    private int uncertain;

    protected Transcript() {}

    Transcript(UUID artefactId, UUID runId, ReadPage page, Size size, ModelUse model, Instant readAt) {
        this.id = Uuid7.next();
        this.artefactId = artefactId;
        this.runId = runId;
        this.writingMode = page.writingMode();
        this.width = size.width();
        this.height = size.height();
        this.modelName = model.name();
        this.modelVersion = model.version();
        this.modelSha256 = model.sha256();
        this.readAt = readAt;
        this.characters = (int) Certainty.characters(page).count();
        this.uncertain =
                (int) Certainty.characters(page).filter(Certainty::isUncertain).count();
    }

    /** Pixels of the upright picture, the frame of every polygon. */
    public record Size(int width, int height) {}

    public UUID id() {
        return id;
    }

    public UUID artefactId() {
        return artefactId;
    }

    public WritingMode writingMode() {
        return writingMode;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public ModelUse model() {
        return new ModelUse(modelName, modelVersion, modelSha256, 0);
    }

    public Instant readAt() {
        return readAt;
    }

    public int characters() {
        return characters;
    }

    public int uncertain() {
        return uncertain;
    }
}
