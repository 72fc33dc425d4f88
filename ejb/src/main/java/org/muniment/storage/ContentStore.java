package org.muniment.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A folder of bytes that are named by their content, two levels deep. Nothing in it is ever changed: to store the same
 * bytes again puts the same bytes in their place, which also mends what a disk has altered.
 */
public class ContentStore {

    private final Path root;
    private final Path arriving;

    public ContentStore(Path root) {
        this.root = root;
        this.arriving = root.resolve("arriving");
        try {
            Files.createDirectories(arriving);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + root + " cannot be written to.", e);
        }
    }

    /** Bytes that have come in completely and are not yet kept. Closing without {@link #keep} forgets them. */
    public record Arrival(Path file, ContentId contentId, long bytes) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }

    /**
     * Reads the stream to its end while hashing it.
     *
     * @param limit bytes at most
     * @throws TooManyBytes when the stream is longer; nothing of it is left behind
     * @throws BrokenOff when the stream cannot be read to its end; nothing of it is left behind
     */
    public Arrival receive(InputStream in, long limit) throws IOException {
        Path file = newPart();
        MessageDigest digest = sha256();
        long bytes = 0;
        try {
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
                byte[] buffer = new byte[1 << 16];
                for (int n; (n = read(in, buffer, bytes)) >= 0; bytes += n) {
                    if (bytes + n > limit) {
                        throw new TooManyBytes(limit);
                    }
                    out.write(buffer, 0, n);
                }
            }
            return new Arrival(file, new ContentId(HexFormat.of().formatHex(digest.digest())), bytes);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static int read(InputStream in, byte[] buffer, long before) throws BrokenOff {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw new BrokenOff(before, e);
        }
    }

    /** Keeps what arrived, safe from a power cut once this returns. */
    public Path keep(Arrival arrival) throws IOException {
        return keep(arrival.file(), arrival.contentId());
    }

    /** Keeps a finished file under the hash of its bytes; the file itself is gone afterwards. */
    public ContentId keep(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Files.copy(file, out);
        }
        ContentId id = new ContentId(HexFormat.of().formatHex(digest.digest()));
        keep(file, id);
        return id;
    }

    /** @throws IOException when nothing could be kept at the moment */
    public void requireWritable() throws IOException {
        Files.delete(Files.createTempFile(arriving, "probe", null));
    }

    /** Where the bytes of that name lie, whether or not they are there. */
    public Path pathOf(ContentId id) {
        String name = id.value();
        return root.resolve(name.substring(0, 2)).resolve(name.substring(2, 4)).resolve(name);
    }

    private Path keep(Path file, ContentId id) throws IOException {
        // Also where the bytes are there already: the new file is young, which protects it from discard.
        Path target = pathOf(id);
        force(file, StandardOpenOption.WRITE);
        try {
            place(file, target);
        } catch (AtomicMoveNotSupportedException e) {
            // The scratch folder is on another disk: copy beside the target first, so that no half file has the name.
            Path near = newPart();
            Files.copy(file, near, StandardCopyOption.REPLACE_EXISTING);
            force(near, StandardOpenOption.WRITE);
            place(near, target);
            Files.deleteIfExists(file);
        }
        return target;
    }

    /** A new file in this folder's own room for what is not kept yet. */
    Path newPart() throws IOException {
        return Files.createTempFile(arriving, "part", null);
    }

    /** Gives a file that is on the disk its name, in the place of whatever had it; the name is on the disk too. */
    void place(Path file, Path target) throws IOException {
        Path shelf = target.getParent();
        boolean made = !Files.isDirectory(shelf);
        Files.createDirectories(shelf);
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        // A name is an entry of its folder: only when that is on the disk does the file survive a power cut.
        force(shelf, StandardOpenOption.READ);
        if (made) {
            force(shelf.getParent(), StandardOpenOption.READ);
            force(root, StandardOpenOption.READ);
        }
    }

    private static void force(Path path, StandardOpenOption way) throws IOException {
        try (FileChannel channel = FileChannel.open(path, way)) {
            channel.force(true);
        }
    }

    /** Every name under which bytes are kept, in no order; close the stream. */
    public Stream<ContentId> ids() throws IOException {
        // What is not ours, somebody's own file in the folder, is neither kept nor taken away.
        return names().flatMap(name -> ContentId.parse(name).stream());
    }

    /** The name of every file where bytes are kept. */
    Stream<String> names() throws IOException {
        return Files.walk(root, 3)
                .filter(path -> path.getNameCount() == root.getNameCount() + 3)
                .map(path -> path.getFileName().toString());
    }

    /**
     * Takes bytes away that were kept before a moment. The file is set aside before its age is read: what an upload
     * keeps under the same name meanwhile is another file and stays.
     *
     * @return whether they are gone
     */
    public boolean discard(ContentId id, Instant keptBefore) throws IOException {
        Path aside = arriving.resolve("leaving-" + id.value() + "-" + UUID.randomUUID());
        try {
            Files.move(pathOf(id), aside, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
            return false;
        }
        if (!Files.getLastModifiedTime(aside).toInstant().isBefore(keptBefore)) {
            Files.move(aside, pathOf(id), StandardCopyOption.ATOMIC_MOVE);
            return false;
        }
        Files.delete(aside);
        return true;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** The stream ended with an error: the sender went away, or the line broke. */
    public static final class BrokenOff extends IOException {
        private static final long serialVersionUID = 1L;

        BrokenOff(long bytes, IOException cause) {
            super("broke off after " + bytes + " bytes", cause);
        }
    }

    /** The stream was longer than allowed. */
    public static final class TooManyBytes extends IOException {
        private static final long serialVersionUID = 1L;

        TooManyBytes(long limit) {
            super("more than " + limit + " bytes");
        }
    }
}
