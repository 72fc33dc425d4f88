package org.muniment.ingest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.muniment.http.Words;
import org.muniment.ingest.Tallies.Tally;

/** A batch as programs and pages see it. */
public record BatchView(
        UUID id,
        String name,
        String kind,
        String note,
        String state,
        String createdBy,
        Instant createdAt,
        Instant startedAt,
        Instant endedAt,
        long version,
        Counts counts,
        StageCount stages,
        List<String> previews) {

    public record Counts(long items, long queued, long processing, long done, long failed) {}

    public record StageCount(long done, long planned) {}

    public static BatchView of(Batch batch, Tally tally) {
        return new BatchView(
                batch.id(),
                batch.name(),
                batch.kind().word(),
                batch.note(),
                Words.of(batch.state()),
                batch.createdBy(),
                batch.createdAt(),
                batch.startedAt(),
                batch.endedAt(),
                batch.version(),
                new Counts(tally.items(), tally.queued(), tally.processing(), tally.done(), tally.failed()),
                new StageCount(tally.stagesDone(), tally.stagesPlanned()),
                tally.previews().stream()
                        .map(id -> "/api/artefacts/" + id + "/thumbnail")
                        .toList());
    }
}
