package org.muniment.ingest;

import java.util.UUID;
import org.muniment.pictures.PictureFacts;
import org.muniment.storage.ContentId;

/** A file that was looked at and whose bytes are kept, on its way into a batch. */
public record TakenFile(Place place, UUID batch, FileName name, ContentId content, long bytes, PictureFacts facts) {

    /** The same for the same bytes under the same name in the same batch. */
    String identity() {
        return batch + "/" + content.value() + "/" + name.value();
    }
}
