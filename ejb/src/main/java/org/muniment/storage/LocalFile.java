package org.muniment.storage;

import java.io.Closeable;
import java.nio.file.Path;

/**
 * Kept bytes as a file on this machine, there until it is closed.
 *
 * @param path to be read only
 * @param end what is done when nobody needs it any more
 */
public record LocalFile(Path path, Runnable end) implements Closeable {

    @Override
    public void close() {
        end.run();
    }
}
