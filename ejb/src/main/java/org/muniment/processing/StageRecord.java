package org.muniment.processing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.muniment.catalogue.Uuid7;

/**
 * One stage of one run: the work itself while it waits, and its trace afterwards. Its state moves by conditional
 * updates only (see {@link Leases} and {@link Dispatch}), never by writing to a loaded entity, so that of two nodes one
 * wins.
 */
@Entity
@Table(name = "stage_record")
public class StageRecord {

    @Id
    private UUID id;

    @Column(name = "run_id", updatable = false)
    private UUID runId;

    @Column(name = "batch_id", updatable = false)
    private UUID batchId;

    @Column(updatable = false)
    private String stage;

    @Column(updatable = false)
    private int position;

    @Column(updatable = false)
    private String queue;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private StageState state;

    @Column(updatable = false)
    private int attempts;

    @Column(name = "ready_at", updatable = false)
    private Instant readyAt;

    @Column(name = "started_at", insertable = false, updatable = false)
    private Instant startedAt;

    @Column(name = "ended_at", insertable = false, updatable = false)
    private Instant endedAt;

    @Column(insertable = false, updatable = false)
    private String error;

    @Column(insertable = false, updatable = false)
    private String result;

    @Column(name = "model_name", insertable = false, updatable = false)
    private String modelName;

    @Column(name = "model_version", insertable = false, updatable = false)
    private String modelVersion;

    @Column(name = "model_sha256", insertable = false, updatable = false)
    private String modelSha256;

    @Column(insertable = false, updatable = false)
    private Double confidence;

    protected StageRecord() {}

    StageRecord(Run run, int position, Plan.Step step, Instant readyAt) {
        this.id = Uuid7.next();
        this.runId = run.id();
        this.batchId = run.batchId();
        this.stage = step.stage();
        this.queue = step.queue();
        this.position = position;
        this.state = StageState.WAITING;
        this.readyAt = readyAt;
    }

    public UUID id() {
        return id;
    }

    public UUID runId() {
        return runId;
    }

    public String stage() {
        return stage;
    }

    public int position() {
        return position;
    }

    public StageState state() {
        return state;
    }

    /** How often a node began with it. */
    public int attempts() {
        return attempts;
    }

    /** Since when, or from when on, a node may begin with it. */
    public Instant readyAt() {
        return readyAt;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public Optional<String> error() {
        return Optional.ofNullable(error);
    }

    /** The stage's result as JSON, once it is done. */
    public Optional<String> result() {
        return Optional.ofNullable(result);
    }

    public Optional<ModelUse> model() {
        return Optional.ofNullable(modelName)
                .map(name -> new ModelUse(name, modelVersion, modelSha256, confidence == null ? 0 : confidence));
    }
}
