package org.muniment.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.muniment.storage.ContentStore.Arrival;

/**
 * Copies, on this machine, of bytes that are kept elsewhere: those asked for last, up to so many bytes, and whatever is in
 * use. Their hash is checked when they come. Nothing here outlives the node.
 */
final class LocalCopies {

    private final ContentStore folder;
    private final long mostBytes;
    private final Map<ContentId, Copy> copies = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    private static final class Copy {
        private final Path path;
        private final long bytes;
        private int users;

        Copy(Path path, long bytes) {
            this.path = path;
            this.bytes = bytes;
        }
    }

    LocalCopies(Path root, long mostBytes) {
        this.folder = new ContentStore(root);
        this.mostBytes = mostBytes;
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + root + " cannot be written to.", e);
        }
    }

    /** Gives the bytes to whoever has none yet. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    Arrival receive(InputStream in, long limit) throws IOException {
        return folder.receive(in, limit);
    }

    /** Bytes that have just been kept elsewhere: they are likely to be looked at soon. */
    void add(Arrival arrival) throws IOException {
        use(arrival).close();
    }

    /** The copy, brought from the source when it is not here; two who ask at once may both bring it. */
    LocalFile get(ContentId id, Source source) throws IOException {
        synchronized (this) {
            Copy copy = copies.get(id);
            if (copy != null) {
                return used(copy);
            }
        }
        try (InputStream in = source.open();
                Arrival arrival = folder.receive(in, Long.MAX_VALUE)) {
            if (!arrival.contentId().equals(id)) {
                throw new IOException(
                        "The store gave other bytes for " + id + ": their SHA-256 is " + arrival.contentId() + ".");
            }
            return use(arrival);
        }
    }

    private synchronized LocalFile use(Arrival arrival) throws IOException {
        Copy copy = copies.get(arrival.contentId());
        if (copy == null) {
            copy = new Copy(folder.keep(arrival), arrival.bytes());
            copies.put(arrival.contentId(), copy);
            bytes += copy.bytes;
        }
        LocalFile file = used(copy);
        shrink();
        return file;
    }

    private LocalFile used(Copy copy) {
        copy.users++;
        return new LocalFile(copy.path, () -> release(copy));
    }

    private synchronized void release(Copy copy) {
        copy.users--;
        try {
            shrink();
        } catch (IOException e) {
            throw new UncheckedIOException("A local copy could not be taken away.", e);
        }
    }

    private void shrink() throws IOException {
        for (Iterator<Copy> oldest = copies.values().iterator(); bytes > mostBytes && oldest.hasNext(); ) {
            Copy copy = oldest.next();
            if (copy.users == 0) {
                oldest.remove();
                bytes -= copy.bytes;
                Files.deleteIfExists(copy.path);
            }
        }
    }
}
