package org.muniment.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of bytes that are named by their content, and the records beside them, copied into a backup. Such bytes never
 * change, so what is there by name and size is left; nothing has a name there that is not its SHA-256. What is not as it
 * came in is kept apart.
 */
final class ContentCopy {
    static final String AT_FAULT = "-at-fault";
    static final String RECORDS = "records";

    private final String folder;
    private final Path from;
    private final Path backup;
    private final Path state;
    private final Manifest.Writer manifest;
    private long copied;
    private long bytes;
    private long atFault;

    /**
     * A copy of one folder.
     *
     * @param folder its name, in the data folder and in the backup
     * @param state the folder of this backup's own, for what changes
     */
    ContentCopy(String folder, Path data, Path backup, Path state, Manifest.Writer manifest) {
        this.folder = folder;
        this.from = data.resolve(folder);
        this.backup = backup;
        this.state = state;
        this.manifest = manifest;
    }

    /**
     * What was done.
     *
     * @param held by the backup now
     * @param copied of these, this time
     * @param bytes of those that were copied
     * @param atFault how many are not as they came in
     */
    record Tally(long held, long copied, long bytes, long atFault) {}

    Tally copy() throws IOException {
        for (Path shelf : shelves(from)) {
            for (Path file : files(shelf)) {
                String name = file.getFileName().toString();
                Path place = from.relativize(file);
                if (name.matches("[0-9a-f]{64}")) {
                    original(file, place, name);
                } else if (name.matches("[0-9a-f]{64}\\.json")) {
                    record(file, place);
                }
            }
        }
        return new Tally(list(), copied, bytes, atFault);
    }

    private void original(Path file, Path place, String name) throws IOException {
        Path to = backup.resolve(folder).resolve(place);
        try {
            long size = Files.size(file);
            if (Files.exists(to) && Files.size(to) == size) {
                return;
            }
            String hash = HashedCopy.of(file, to);
            if (!hash.equals(name)) {
                Path apart = state.resolve(folder + AT_FAULT).resolve(place);
                PrivateFiles.folders(apart.getParent());
                Files.move(to, apart);
                manifest.add(hash, apart);
                atFault++;
            }
            copied++;
            bytes += size;
        } catch (NoSuchFileException e) {
            // Deleted meanwhile, a day after its last row.
            return;
        }
    }

    private void record(Path file, Path place) throws IOException {
        try {
            manifest.copy(file, state.resolve(RECORDS).resolve(place));
        } catch (NoSuchFileException e) {
            // As above.
            return;
        }
    }

    /** Also what an earlier backup has brought: a disk that has lost some since must not take it out of the backup. */
    private long list() throws IOException {
        long count = 0;
        for (Path shelf : shelves(backup.resolve(folder))) {
            for (Path file : files(shelf)) {
                if (file.getFileName().toString().matches("[0-9a-f]{64}")) {
                    manifest.add(file.getFileName().toString(), file);
                    count++;
                }
            }
        }
        return count;
    }

    /** The folders two levels down, in order. */
    private static List<Path> shelves(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(root, 2)) {
            return paths.filter(path -> path.getNameCount() == root.getNameCount() + 2 && Files.isDirectory(path))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> files(Path shelf) throws IOException {
        try (Stream<Path> paths = Files.list(shelf)) {
            return paths.sorted().toList();
        }
    }
}
