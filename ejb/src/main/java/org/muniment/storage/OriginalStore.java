package org.muniment.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.muniment.storage.ContentStore.Arrival;

/**
 * The bytes as they came in. They are the truth and are never altered. Beside each lies a record of what the catalogue
 * says of it, from which the catalogue can be made again.
 */
public interface OriginalStore {

    /**
     * Reads the stream to its end while hashing it.
     *
     * @param limit bytes at most
     * @throws ContentStore.TooManyBytes when the stream is longer; nothing of it is left behind
     * @throws ContentStore.BrokenOff when the stream cannot be read to its end; nothing of it is left behind
     */
    Arrival receive(InputStream in, long limit) throws IOException;

    /**
     * Keeps what arrived, safe from a power cut once this returns. The same bytes again mend what was altered, and are
     * young for {@link #discard}.
     */
    void keep(Arrival arrival) throws IOException;

    /** @throws NoSuchFileException when nothing has that name */
    long bytes(ContentId id) throws IOException;

    /**
     * The bytes from a place on; close the stream, also before its end.
     *
     * @param from how many bytes are left out, at most as many as there are
     * @throws NoSuchFileException when nothing has that name
     */
    InputStream open(ContentId id, long from) throws IOException;

    /**
     * The bytes as a file on this machine, to be read only; close it when done.
     *
     * @throws NoSuchFileException when nothing has that name
     */
    LocalFile local(ContentId id) throws IOException;

    /** Every name under which bytes are kept, in no order; close the stream. */
    Stream<ContentId> ids() throws IOException;

    /**
     * Takes bytes away that were kept before a moment.
     *
     * @return whether they are gone
     */
    boolean discard(ContentId id, Instant keptBefore) throws IOException;

    /** @throws IOException when nothing could be kept at the moment */
    void requireWritable() throws IOException;

    /** Keeps a record in the place of the one before. */
    void keepRecord(ContentId id, byte[] record) throws IOException;

    Optional<byte[]> record(ContentId id) throws IOException;

    /** Takes a record away; one that is not there is no error. */
    void discardRecord(ContentId id) throws IOException;

    /** The name of every original that has a record, in no order; close the stream. */
    Stream<ContentId> records() throws IOException;
}
