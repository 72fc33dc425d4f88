package org.muniment.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.muniment.processing.RunView;

/** An artefact as programs and pages see it. What a list leaves out is absent there. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ArtefactView(
        UUID id,
        String kind,
        String title,
        String fileName,
        BatchName batch,
        UUID itemId,
        String state,
        int width,
        int height,
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
        Integer characters,
        Integer uncertain,
        String firstWords,
        String error,
        RunView run) {

    public record BatchName(UUID id, String name) {}
}
