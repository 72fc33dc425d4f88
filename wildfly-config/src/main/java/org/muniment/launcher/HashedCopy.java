package org.muniment.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A copy of a file whose SHA-256 was told while it was made. It has its name only when it is whole and on the disk. */
final class HashedCopy {
    private static final int PIECE = 1 << 16;

    private HashedCopy() {}

    /** @return lower-case hexadecimal of the bytes that were written */
    static String of(Path from, Path to) throws IOException {
        PrivateFiles.folders(to.getParent());
        Path beside = to.resolveSibling(to.getFileName() + ".part");
        String hash = write(from, beside);
        Files.move(beside, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return hash;
    }

    private static String write(Path from, Path to) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(from);
                FileChannel file = PrivateFiles.create(to);
                OutputStream out = new DigestOutputStream(Channels.newOutputStream(file), digest)) {
            pour(in, out);
            file.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The SHA-256 of a file as it is. */
    static String hash(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(file, StandardOpenOption.READ);
                OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            pour(in, out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void pour(InputStream in, OutputStream out) throws IOException {
        byte[] piece = new byte[PIECE];
        for (int n; (n = in.read(piece)) >= 0; ) {
            out.write(piece, 0, n);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
