package org.muniment.processing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.muniment.storage.ContentId;
import org.muniment.storage.LocalFile;
import org.muniment.storage.OriginalStore;

/** The original of an attempt, brought to this machine when the stage first asks for it: most never do. */
final class OriginalAtHand implements AutoCloseable {

    private final OriginalStore originals;
    private final ContentId id;
    private LocalFile file;

    OriginalAtHand(OriginalStore originals, ContentId id) {
        this.originals = originals;
        this.id = id;
    }

    /** @throws UncheckedIOException when the store does not give it */
    synchronized Path path() {
        try {
            if (file == null) {
                file = originals.local(id);
            }
            return file.path();
        } catch (IOException e) {
            throw new UncheckedIOException("The original " + id + " could not be had.", e);
        }
    }

    @Override
    public synchronized void close() {
        if (file != null) {
            file.close();
        }
    }
}
