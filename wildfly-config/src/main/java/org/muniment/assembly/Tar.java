package org.muniment.assembly;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Unpacks a plain ustar stream: files, folders and symbolic links, which is what the PostgreSQL binaries are packed as.
 * Anything else is refused rather than passed over.
 */
final class Tar {
    private static final int BLOCK = 512;

    private final InputStream stream;

    Tar(InputStream stream) {
        this.stream = stream;
    }

    void unpack(Path folder) throws IOException {
        for (byte[] header = stream.readNBytes(BLOCK);
                header.length == BLOCK && header[0] != 0;
                header = stream.readNBytes(BLOCK)) {
            String prefix = text(header, 345, 155);
            String name = text(header, 0, 100);
            Path path = folder.resolve(prefix.isEmpty() ? name : prefix + "/" + name)
                    .normalize();
            if (!path.startsWith(folder)) {
                throw new IOException("An entry lies outside its folder: " + name);
            }
            int mode = Integer.parseInt(text(header, 100, 8).strip(), 8);
            long size = Long.parseLong(text(header, 124, 12).strip(), 8);
            entry(header, path, mode, size);
        }
    }

    private void entry(byte[] header, Path path, int mode, long size) throws IOException {
        switch (header[156]) {
            case '5' -> Files.createDirectories(path);
            case '2' -> {
                Files.createDirectories(path.getParent());
                Files.createSymbolicLink(path, Path.of(text(header, 157, 100)));
            }
            case '0', 0 -> {
                Files.createDirectories(path.getParent());
                try (var out = Files.newOutputStream(path)) {
                    for (long left = size; left > 0; ) {
                        byte[] piece = stream.readNBytes((int) Math.min(left, 1 << 16));
                        if (piece.length == 0) {
                            throw new IOException("The archive ends inside " + path);
                        }
                        out.write(piece);
                        left -= piece.length;
                    }
                }
                stream.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
                boolean executable = (mode & 0100) != 0;
                Files.setPosixFilePermissions(
                        path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
            }
            default -> throw new IOException("Unknown kind of entry for " + path + ": " + (char) header[156]);
        }
    }

    private static String text(byte[] header, int start, int length) {
        int end = start;
        while (end < start + length && header[end] != 0) {
            end++;
        }
        return new String(header, start, end - start, StandardCharsets.UTF_8);
    }
}
