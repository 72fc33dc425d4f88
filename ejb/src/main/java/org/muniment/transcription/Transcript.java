package org.muniment.transcription;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.muniment.catalogue.Uuid7;
import org.muniment.identity.Hand;
import org.muniment.processing.ModelUse;

/** What one run read on an artefact, or what a person typed. Its lines are rows of their own. */
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

    @Column(name = "by_account")
    private String byAccount;

    @Column(name = "by_name")
    private String byName;

    private Double confidence;

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
        this.confidence = model.confidence();
    }

    Transcript(UUID artefactId, ReadPage page, Size size, Hand by, Instant typedAt) {
        this.id = Uuid7.next();
        this.artefactId = artefactId;
        this.writingMode = page.writingMode();
        this.width = size.width();
        this.height = size.height();
        this.byAccount = by.account();
        this.byName = by.name();
        this.readAt = typedAt;
        this.characters = (int) Certainty.characters(page).count();
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

    public Size size() {
        return new Size(width, height);
    }

    /** Which model read it; empty for what a person typed. */
    public Optional<ModelUse> model() {
        return Optional.ofNullable(modelName)
                .map(name -> new ModelUse(name, modelVersion, modelSha256, confidence == null ? 0 : confidence));
    }

    /** Who typed it; empty for what a model read. */
    public Optional<Hand> by() {
        return Optional.ofNullable(byAccount).map(account -> new Hand(account, byName));
    }

    /** The mean over the characters, 0 to 1; empty for what a person typed. */
    public Optional<Double> confidence() {
        return Optional.ofNullable(confidence);
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
