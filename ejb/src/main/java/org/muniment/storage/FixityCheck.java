package org.muniment.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;

/** Hashes kept bytes again, no faster than it is told to, so that people who read the same disk do not wait for it. */
public final class FixityCheck {

    private static final int PIECE = 1 << 20;

    private final long bytesPerSecond;

    public FixityCheck(long bytesPerSecond) {
        this.bytesPerSecond = bytesPerSecond;
    }

    /** @param detail a sentence where something is wrong, otherwise null */
    public record Finding(Fixity fixity, String detail) {}

    /**
     * Bytes that the store does not give are missing, whatever its reason.
     *
     * @throws IOException when the store itself does not answer, which says nothing of what is in it
     */
    public Finding look(OriginalStore store, ContentId expected) throws IOException, InterruptedException {
        String found;
        try (InputStream in = store.open(expected, 0)) {
            found = hashOf(in);
        } catch (NoSuchFileException e) {
            store.requireWritable();
            return new Finding(Fixity.MISSING, "The file is not in the store.");
        } catch (IOException e) {
            store.requireWritable();
            return new Finding(Fixity.MISSING, "The store does not give the bytes: " + e.getMessage());
        }
        return found.equals(expected.value())
                ? new Finding(Fixity.VERIFIED, null)
                : new Finding(Fixity.ALTERED, "The bytes have the SHA-256 " + found + " now.");
    }

    private String hashOf(InputStream in) throws IOException, InterruptedException {
        MessageDigest digest = ContentStore.sha256();
        byte[] piece = new byte[PIECE];
        for (int n; (n = in.readNBytes(piece, 0, PIECE)) > 0; ) {
            digest.update(piece, 0, n);
            Thread.sleep(Duration.ofSeconds(n).dividedBy(bytesPerSecond).toMillis());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
