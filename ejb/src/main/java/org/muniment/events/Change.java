package org.muniment.events;

import java.time.Instant;
import java.util.UUID;

/**
 * Something changed. Fired inside the transaction, told to the world after its commit. A hint, not a state: who hears
 * it reads the state anew.
 *
 * @param type what happened, such as {@code stage-done}
 * @param stage the stage it happened to, or null
 * @param version of the row that changed, where it has one
 */
public record Change(
        String type, UUID batchId, UUID itemId, UUID artefactId, UUID runId, String stage, Long version, Instant at) {

    public static Change ofBatch(UUID batch, long version) {
        return new Change("batch-changed", batch, null, null, null, null, version, Instant.now());
    }

    public static Change ofItem(String type, UUID batch, UUID item, UUID artefact, long version) {
        return new Change(type, batch, item, artefact, null, null, version, Instant.now());
    }

    /** Something that concerns everybody, such as a queue that was paused: told on the topic {@code house}. */
    public static Change ofHouse(String type) {
        return new Change(type, null, null, null, null, null, null, Instant.now());
    }

    public static Change ofStage(String type, UUID batch, UUID item, UUID artefact, UUID run, String stage) {
        return new Change(type, batch, item, artefact, run, stage, null, Instant.now());
    }
}
