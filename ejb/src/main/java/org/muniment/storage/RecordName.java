package org.muniment.storage;

import java.util.Optional;

/** The name that the record of an original has beside it. */
final class RecordName {

    private static final String ENDING = ".json";

    private RecordName() {}

    static String of(ContentId id) {
        return id.value() + ENDING;
    }

    /** Whose record has that name; empty when it is none. */
    static Optional<ContentId> of(String name) {
        return name.endsWith(ENDING)
                ? ContentId.parse(name.substring(0, name.length() - ENDING.length()))
                : Optional.empty();
    }
}
