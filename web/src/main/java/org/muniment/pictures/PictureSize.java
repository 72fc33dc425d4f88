package org.muniment.pictures;

import java.util.Optional;
import org.muniment.catalogue.Artefact;

/**
 * How large a picture is, as far as it is known: upright once it is prepared; before that the file's header tells it of
 * the first page.
 *
 * @param width pixels, or null
 * @param height pixels, or null
 */
public record PictureSize(Integer width, Integer height) {

    public static PictureSize of(Artefact artefact, Optional<Picture> prepared) {
        if (prepared.isPresent()) {
            return new PictureSize(prepared.get().width(), prepared.get().height());
        }
        if (artefact.page() > 1) {
            return new PictureSize(null, null);
        }
        return new PictureSize(
                artefact.original().width().orElse(null),
                artefact.original().height().orElse(null));
    }
}
