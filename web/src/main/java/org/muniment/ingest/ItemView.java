package org.muniment.ingest;

import java.time.Instant;
import java.util.UUID;
import org.muniment.http.Words;
import org.muniment.ingest.Items.Origin;
import org.muniment.processing.Runs.Progress;
import org.muniment.storage.Original;

/** An item of a batch as programs and pages see it. */
public record ItemView(
        UUID id,
        UUID batchId,
        UUID artefactId,
        String fileName,
        long bytes,
        String mediaType,
        int width,
        int height,
        String state,
        String stage,
        int stagesDone,
        int stagesPlanned,
        String error,
        Origin duplicateOf,
        long version,
        Instant addedAt) {

    static ItemView of(BatchItem item, Progress progress, Origin duplicateOf, int stagesOfPlan) {
        Original original = item.artefact().original();
        return new ItemView(
                item.id(),
                item.batch().id(),
                item.artefact().id(),
                item.fileName(),
                original.bytes(),
                original.mediaType(),
                original.width(),
                original.height(),
                Words.of(item.state()),
                progress == null ? null : progress.stage(),
                progress == null ? 0 : progress.done(),
                progress == null ? stagesOfPlan : progress.planned(),
                item.error().orElse(null),
                duplicateOf,
                item.version(),
                item.addedAt());
    }
}
