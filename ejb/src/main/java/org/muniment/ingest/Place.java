package org.muniment.ingest;

import java.util.UUID;
import org.muniment.catalogue.Uuid7;

/**
 * Where a file will stand among the others, taken when the server begins to take it in and not when its row is written.
 * Of files sent side by side that need not be the one whose sending began first.
 */
record Place(UUID item, UUID artefact) {

    static Place next() {
        return new Place(Uuid7.next(), Uuid7.next());
    }
}
