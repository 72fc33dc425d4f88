package org.muniment.processing;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.muniment.catalogue.Uuid7;

/**
 * Which runs somebody asks for. What is null is not asked for.
 *
 * @param kind the plan's name
 * @param person who opened the batch
 * @param from begun at that moment or later
 * @param to begun before that moment
 * @param before only those that began before this run: where the last page of the list ended
 */
public record TraceSearch(
        RunState state, String kind, String person, Instant from, Instant to, UUID batch, UUID artefact, UUID before) {

    /** What has to hold, each with the value it is about. */
    Map<String, Object> conditions() {
        Map<String, Object> conditions = new LinkedHashMap<>();
        put(conditions, "r.state = :state", state == null ? null : state.name());
        put(conditions, "r.plan = :kind", kind);
        put(conditions, "b.created_by = :person", person);
        // The id of a run says when it began, and is what the list is sorted by.
        put(conditions, "r.id >= :from", from == null ? null : Uuid7.firstAt(from));
        put(conditions, "r.id < :to", to == null ? null : Uuid7.firstAt(to));
        put(conditions, "r.batch_id = :batch", batch);
        put(conditions, "r.artefact_id = :artefact", artefact);
        put(conditions, "r.id < :before", before);
        return conditions;
    }

    private static void put(Map<String, Object> conditions, String condition, Object value) {
        if (value != null) {
            conditions.put(condition, value);
        }
    }
}
