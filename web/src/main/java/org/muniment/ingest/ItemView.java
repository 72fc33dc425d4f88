package org.muniment.ingest;

import java.time.Instant;
import java.util.UUID;
import org.muniment.classification.Classifications.Classification;
import org.muniment.http.Words;
import org.muniment.ingest.Items.Origin;
import org.muniment.ingest.Lookalikes.Alike;
import org.muniment.pictures.PictureSize;
import org.muniment.processing.Runs.Progress;
import org.muniment.storage.Original;

/**
 * An item of a batch as programs and pages see it.
 *
 * @param width pixels: upright once the picture is prepared, before that as the file's header tells; null where neither
 *     is known
 * @param height as {@code width}
 * @param filePage which page of its file it is, from 1
 * @param filePages how many pages its file holds; null until it was split
 * @param kind what it is, as far as is known
 * @param classification what a model said of its kind; null where nobody asked it
 * @param alike what looks most like it, copies byte by byte left out; null when nothing does
 * @param result what integration did with it, as a sentence; null before
 */
public record ItemView(
        UUID id,
        UUID batchId,
        UUID artefactId,
        String fileName,
        long bytes,
        String mediaType,
        Integer width,
        Integer height,
        int filePage,
        Integer filePages,
        String state,
        String stage,
        int stagesDone,
        int stagesPlanned,
        String error,
        Origin duplicateOf,
        Alike alike,
        String kind,
        Classification classification,
        long version,
        Instant addedAt,
        String result) {

    static ItemView of(
            BatchItem item,
            PictureSize size,
            Progress progress,
            Origin duplicateOf,
            Alike alike,
            Classification classification,
            int stagesOfPlan) {
        Original original = item.artefact().original();
        return new ItemView(
                item.id(),
                item.batch().id(),
                item.artefact().id(),
                item.fileName(),
                original.bytes(),
                original.mediaType(),
                size.width(),
                size.height(),
                item.artefact().page(),
                original.pages().orElse(null),
                Words.of(item.state()),
                progress == null ? null : progress.stage(),
                progress == null ? 0 : progress.done(),
                progress == null ? stagesOfPlan : progress.planned(),
                item.error().orElse(null),
                duplicateOf,
                alike,
                item.artefact().kind().word(),
                classification,
                item.version(),
                item.addedAt(),
                item.result().orElse(null));
    }
}
