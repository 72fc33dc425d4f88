package org.muniment.processing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.muniment.catalogue.Uuid7;
import org.muniment.events.Json;

/** What is being done to one artefact, from the first stage of its plan to the last. */
@Entity
public class Run {

    @Id
    private UUID id;

    @Column(name = "artefact_id")
    private UUID artefactId;

    @Column(name = "item_id")
    private UUID itemId;

    @Column(name = "batch_id")
    private UUID batchId;

    private String plan;

    @Enumerated(EnumType.STRING)
    private RunState state;

    @Column(name = "stages_planned")
    private int stagesPlanned;

    @Column(name = "stages_done")
    private int stagesDone;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "based_on", updatable = false)
    private UUID basedOn;

    @Column(updatable = false)
    private String settings;

    @Version
    private long version;

    protected Run() {}

    Run(UUID artefactId, UUID itemId, UUID batchId, Plan plan, Instant now) {
        this.id = Uuid7.next();
        this.artefactId = artefactId;
        this.itemId = itemId;
        this.batchId = batchId;
        this.plan = plan.name();
        this.state = RunState.RUNNING;
        this.stagesPlanned = plan.planned();
        this.createdAt = now;
    }

    /**
     * A run that reads the artefact again.
     *
     * @param earlier whose results it goes on from
     * @param position the stage of the plan at which it begins, from 0
     * @param settings what a person asked of the stages
     */
    static Run again(Run earlier, Plan plan, int position, Map<String, String> settings, Instant now) {
        Run run = new Run(earlier.artefactId, earlier.itemId, earlier.batchId, plan, now);
        run.basedOn = earlier.id;
        run.settings = settings.isEmpty() ? null : Json.write(settings);
        run.skipTo(position);
        return run;
    }

    /** The stages before this position were done for the file as a whole. */
    void skipTo(int position) {
        this.stagesDone = position;
    }

    /** What is to be done with it is known now: the plan begins with the stages that are done. */
    public void goOn(Plan known) {
        this.plan = known.name();
        this.stagesPlanned = known.planned();
    }

    void stageDone() {
        stagesDone++;
    }

    void end(RunState how, Instant now) {
        this.state = how;
        this.endedAt = now;
    }

    void resume() {
        this.state = RunState.RUNNING;
        this.endedAt = null;
    }

    public UUID id() {
        return id;
    }

    public UUID artefactId() {
        return artefactId;
    }

    public UUID itemId() {
        return itemId;
    }

    public UUID batchId() {
        return batchId;
    }

    public String plan() {
        return plan;
    }

    public RunState state() {
        return state;
    }

    public int stagesPlanned() {
        return stagesPlanned;
    }

    public int stagesDone() {
        return stagesDone;
    }

    /** What a person asked of the stages, by name; empty for a first reading. */
    public Map<String, String> settings() {
        return settings == null ? Map.of() : Json.texts(settings);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
