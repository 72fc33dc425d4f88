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
import org.hibernate.annotations.Immutable;

/** One node's work on one stage: written by {@link Leases} and {@link Closings}, read by those who open a trace. */
@Entity
@Immutable
@Table(name = "stage_attempt")
public class StageAttempt {

    /** How an attempt ended. */
    public enum Ending {
        /** Its outcome was applied. */
        DONE,
        /** The stage could not do its work. */
        FAILED,
        /** Its node was not heard of in time, or started anew. */
        LAPSED,
        /** A person stopped the batch. */
        CANCELLED
    }

    @Id
    private UUID id;

    @Column(name = "stage_id")
    private UUID stageId;

    @Column(name = "run_id")
    private UUID runId;

    private String stage;

    private String queue;

    private String node;

    @Column(name = "ready_at")
    private Instant readyAt;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private Ending ending;

    private String error;

    @Column(name = "model_name")
    private String modelName;

    @Column(name = "model_version")
    private String modelVersion;

    protected StageAttempt() {}

    public UUID id() {
        return id;
    }

    public String stage() {
        return stage;
    }

    public String node() {
        return node;
    }

    /** Since when it waited for a node. */
    public Instant readyAt() {
        return readyAt;
    }

    public Instant claimedAt() {
        return claimedAt;
    }

    /** Empty while the node is at work. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Empty while the node is at work. */
    public Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }

    public Optional<String> error() {
        return Optional.ofNullable(error);
    }

    public Optional<String> modelName() {
        return Optional.ofNullable(modelName);
    }

    public Optional<String> modelVersion() {
        return Optional.ofNullable(modelVersion);
    }
}
