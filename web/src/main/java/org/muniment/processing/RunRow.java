package org.muniment.processing;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.muniment.http.Words;

/**
 * A run in a list.
 *
 * @param state {@code running}, {@code done} or {@code failed}
 * @param person who opened the batch
 * @param stage the one it stands at; null when the plan is done
 * @param error why that stage failed, otherwise null
 * @param millis from its beginning to its end, or until now
 */
public record RunRow(
        UUID id,
        String kind,
        String state,
        int stagesDone,
        int stagesPlanned,
        String stage,
        String error,
        String person,
        Instant createdAt,
        Instant endedAt,
        long millis,
        ArtefactRef artefact,
        BatchRef batch) {

    /** @param page which page of its file it is, from 1 */
    public record ArtefactRef(UUID id, String title, int page) {}

    public record BatchRef(UUID id, String name) {}

    static RunRow of(TraceHead head) {
        Instant end = head.endedAt() == null ? head.now() : head.endedAt();
        return new RunRow(
                head.id(),
                head.plan(),
                Words.of(head.state()),
                head.stagesDone(),
                head.stagesPlanned(),
                head.stage(),
                head.error(),
                head.person(),
                head.createdAt(),
                head.endedAt(),
                Math.max(0, Duration.between(head.createdAt(), end).toMillis()),
                new ArtefactRef(head.artefactId(), head.title(), head.page()),
                new BatchRef(head.batchId(), head.batchName()));
    }
}
