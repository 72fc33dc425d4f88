package org.muniment.storage;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The bytes as they came in. They are the truth and are never altered. */
@Singleton
public class OriginalStore extends ContentStore {

    @Inject
    public OriginalStore(DataFolder data) {
        super(data.originals());
    }
}
