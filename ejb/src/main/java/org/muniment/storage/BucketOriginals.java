package org.muniment.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.muniment.storage.Bucket.Facts;
import org.muniment.storage.ContentStore.Arrival;

/** Originals in a bucket, under the names that they would have in a folder, so that one can be copied to the other. */
public final class BucketOriginals implements OriginalStore, AutoCloseable {

    /** What was kept that short a time ago is not kept again: it is whole, and young enough for every sweep. */
    private static final Duration YOUNG = Duration.ofHours(1);

    private final Bucket bucket;
    private final LocalCopies copies;

    /**
     * @param room a folder of this machine for what arrives and for copies
     * @param roomBytes of copies that nobody uses, at most
     */
    public BucketOriginals(BucketSettings settings, Path room, long roomBytes) {
        this.bucket = new Bucket(settings);
        this.copies = new LocalCopies(room, roomBytes);
    }

    @Override
    public Arrival receive(InputStream in, long limit) throws IOException {
        return copies.receive(in, limit);
    }

    @Override
    public void keep(Arrival arrival) throws IOException {
        String key = key(arrival.contentId());
        Optional<Facts> there = bucket.facts(key);
        boolean young = there.filter(facts -> facts.bytes() == arrival.bytes()
                        && facts.keptAt().isAfter(Instant.now().minus(YOUNG)))
                .isPresent();
        if (!young) {
            // Where it is new, another node may be bringing the same: then the first one's is as good.
            bucket.put(key, arrival.file(), there.isEmpty());
        }
        long kept = bytes(arrival.contentId());
        if (kept != arrival.bytes()) {
            throw new IOException("The bucket kept " + kept + " of " + arrival.bytes() + " bytes of " + key + ".");
        }
        copies.add(arrival);
    }

    @Override
    public long bytes(ContentId id) throws IOException {
        return bucket.facts(key(id))
                .orElseThrow(() -> new NoSuchFileException(key(id)))
                .bytes();
    }

    @Override
    public InputStream open(ContentId id, long from) throws IOException {
        if (from > 0 && from == bytes(id)) {
            return InputStream.nullInputStream();
        }
        return bucket.open(key(id), from);
    }

    @Override
    public LocalFile local(ContentId id) throws IOException {
        return copies.get(id, () -> bucket.open(key(id), 0));
    }

    @Override
    public Stream<ContentId> ids() throws IOException {
        return names().flatMap(name -> ContentId.parse(name).stream());
    }

    /** S3 cannot ask and delete in one: what is kept again between the two, a few milliseconds, is not seen. */
    @Override
    public boolean discard(ContentId id, Instant keptBefore) throws IOException {
        boolean old = bucket.facts(key(id))
                .filter(facts -> facts.keptAt().isBefore(keptBefore))
                .isPresent();
        if (old) {
            bucket.delete(key(id));
        }
        return old;
    }

    @Override
    public void requireWritable() throws IOException {
        bucket.requireWritable();
    }

    @Override
    public void keepRecord(ContentId id, byte[] record) throws IOException {
        bucket.put(recordKey(id), record);
    }

    @Override
    public Optional<byte[]> record(ContentId id) throws IOException {
        try (InputStream in = bucket.open(recordKey(id), 0)) {
            return Optional.of(in.readAllBytes());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public void discardRecord(ContentId id) throws IOException {
        bucket.delete(recordKey(id));
    }

    @Override
    public Stream<ContentId> records() throws IOException {
        return names().flatMap(name -> RecordName.of(name).stream());
    }

    private Stream<String> names() throws IOException {
        return bucket.keys()
                .filter(key -> key.matches("[0-9a-f]{2}/[0-9a-f]{2}/[^/]+"))
                .map(key -> key.substring(key.lastIndexOf('/') + 1));
    }

    private static String key(ContentId id) {
        return shelf(id) + id.value();
    }

    private static String recordKey(ContentId id) {
        return shelf(id) + RecordName.of(id);
    }

    private static String shelf(ContentId id) {
        return id.value().substring(0, 2) + "/" + id.value().substring(2, 4) + "/";
    }

    @Override
    public void close() {
        bucket.close();
    }
}
