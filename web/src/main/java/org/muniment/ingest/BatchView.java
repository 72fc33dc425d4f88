package org.muniment.ingest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.muniment.http.Words;
import org.muniment.ingest.Tallies.Tally;

/**
 * A batch as programs and pages see it.
 *
 * @param kinds how many items of which kind
 * @param secondsLeft until it is read; null when it is not being read, or too little is known
 */
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
        List<String> previews,
        String collection,
        Instant completedAt,
        Map<String, Long> kinds,
        Long secondsLeft) {

    /**
     * @param done items that were read, whatever people decided about them since
     * @param waiting items that were read and wait for a person; failed ones wait too and are not among them
     */
    public record Counts(
            long items,
            long queued,
            long processing,
            long done,
            long failed,
            long waiting,
            long confirmed,
            long rejected,
            long integrated) {}

    public record StageCount(long done, long planned) {}

    static BatchView of(Batch batch, Tally tally, Long secondsLeft) {
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
                new Counts(
                        tally.items(),
                        tally.queued(),
                        tally.processing(),
                        tally.done(),
                        tally.failed(),
                        tally.waiting(),
                        tally.confirmed(),
                        tally.rejected(),
                        tally.integrated()),
                new StageCount(tally.stagesDone(), tally.stagesPlanned()),
                tally.previews().stream()
                        .map(id -> "/api/artefacts/" + id + "/thumbnail")
                        .toList(),
                batch.collection().orElse(null),
                batch.completedAt(),
                tally.kinds(),
                secondsLeft);
    }
}
