package org.muniment.ingest;

import java.util.UUID;
import org.muniment.catalogue.Uuid7;

/**
 * Where a file will stand among the others, taken when it begins to arrive: of several that come side by side the one
 * that began first is the first, however long each takes.
 */
record Place(UUID item, UUID artefact) {

    static Place next() {
        return new Place(Uuid7.next(), Uuid7.next());
    }
}
