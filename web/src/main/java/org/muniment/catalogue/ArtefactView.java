package org.muniment.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.muniment.pictures.TechnicalMetadata;
import org.muniment.processing.RunView;

/**
 * An artefact as programs and pages see it. What a list leaves out is null there.
 *
 * @param width pixels: upright once the picture is prepared, before that as the file's header tells; null where neither
 *     is known
 * @param height as {@code width}
 * @param page its place in the batch, as far as the caller sees it, from 1
 * @param filePage which page of its file it is, from 1
 * @param filePages how many pages its file holds; null until it was split
 * @param iiif where the picture is served by IIIF; null until it is prepared
 * @param metadata what the file says about the picture; without the place where it was taken for readers
 * @param originalWithheld whether the caller may not download the file, because it says where it was taken
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ArtefactView(
        UUID id,
        String kind,
        String title,
        String fileName,
        BatchName batch,
        UUID itemId,
        String state,
        Integer width,
        Integer height,
        long bytes,
        String mediaType,
        String sha256,
        Instant createdAt,
        String createdBy,
        long version,
        Integer page,
        Integer pages,
        UUID previous,
        UUID next,
        int filePage,
        Integer filePages,
        String iiif,
        Integer characters,
        Integer uncertain,
        String firstWords,
        String error,
        RunView run,
        TechnicalMetadata metadata,
        boolean originalWithheld) {

    public record BatchName(UUID id, String name) {}
}
