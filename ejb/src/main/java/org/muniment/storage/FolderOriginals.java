package org.muniment.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.muniment.storage.ContentStore.Arrival;

/** Originals in a folder of this machine, or one that several machines mount. */
public final class FolderOriginals implements OriginalStore {

    private final ContentStore folder;

    public FolderOriginals(Path root) {
        this.folder = new ContentStore(root);
    }

    @Override
    public Arrival receive(InputStream in, long limit) throws IOException {
        return folder.receive(in, limit);
    }

    @Override
    public void keep(Arrival arrival) throws IOException {
        folder.keep(arrival);
    }

    @Override
    public long bytes(ContentId id) throws IOException {
        return Files.size(folder.pathOf(id));
    }

    @Override
    public InputStream open(ContentId id, long from) throws IOException {
        InputStream in = Files.newInputStream(folder.pathOf(id));
        try {
            in.skipNBytes(from);
            return in;
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    @Override
    public LocalFile local(ContentId id) throws IOException {
        Path path = folder.pathOf(id);
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        return new LocalFile(path, () -> {});
    }

    @Override
    public Stream<ContentId> ids() throws IOException {
        return folder.ids();
    }

    @Override
    public boolean discard(ContentId id, Instant keptBefore) throws IOException {
        return folder.discard(id, keptBefore);
    }

    @Override
    public void requireWritable() throws IOException {
        folder.requireWritable();
    }

    @Override
    public void keepRecord(ContentId id, byte[] record) throws IOException {
        Path part = folder.newPart();
        try {
            Files.write(part, record);
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            folder.place(part, beside(id));
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public Optional<byte[]> record(ContentId id) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(beside(id)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public void discardRecord(ContentId id) throws IOException {
        Files.deleteIfExists(beside(id));
    }

    @Override
    public Stream<ContentId> records() throws IOException {
        return folder.names().flatMap(name -> RecordName.of(name).stream());
    }

    private Path beside(ContentId id) {
        return folder.pathOf(id).resolveSibling(RecordName.of(id));
    }
}
