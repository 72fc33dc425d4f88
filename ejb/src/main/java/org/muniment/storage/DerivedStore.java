package org.muniment.storage;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** What stages made from originals. It can all be made again. */
@Singleton
public class DerivedStore extends ContentStore {

    @Inject
    public DerivedStore(DataFolder data) {
        super(data.derived());
    }
}
