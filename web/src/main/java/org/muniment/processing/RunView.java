package org.muniment.processing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.muniment.http.Words;

/** What is being done to an artefact, stage by stage, as programs and pages see it. */
public record RunView(UUID id, String state, int stagesDone, int stagesPlanned, List<StageView> stages) {

    /** @param millis between the beginning of the last attempt and its end */
    public record StageView(
            String name,
            String state,
            int attempts,
            Instant startedAt,
            Instant endedAt,
            Long millis,
            String error,
            ModelView model) {}

    public record ModelView(String name, String version, String sha256, double confidence) {}

    public static RunView of(Run run, List<StageRecord> records) {
        return new RunView(
                run.id(),
                Words.of(run.state()),
                run.stagesDone(),
                run.stagesPlanned(),
                records.stream().map(RunView::stage).toList());
    }

    private static StageView stage(StageRecord record) {
        Long millis = record.startedAt() == null || record.endedAt() == null
                ? null
                : Duration.between(record.startedAt(), record.endedAt()).toMillis();
        return new StageView(
                record.stage(),
                Words.of(record.state()),
                record.attempts(),
                record.startedAt(),
                record.endedAt(),
                millis,
                record.error().orElse(null),
                record.model()
                        .map(model -> new ModelView(model.name(), model.version(), model.sha256(), model.confidence()))
                        .orElse(null));
    }
}
