package org.muniment.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes a data folder of a backup. Every byte is checked before the first is written. */
final class Restore {
    private static final int FAULTS_TOLD = 10;

    private final Path backup;
    private final Manifest manifest;
    private long files;

    Restore(Path backup) {
        this.backup = backup.toAbsolutePath().normalize();
        this.manifest = new Manifest(this.backup);
    }

    /**
     * Checks the backup, then fills the folder. It has its name only when it is complete.
     *
     * @return how many files were restored
     * @throws Refusal when the folder holds anything, or the backup is not as it was made
     */
    long into(Path data) throws IOException {
        requireEmpty(data);
        check();
        Path unfinished = data.resolveSibling(data.getFileName() + ".unfinished");
        Trees.delete(unfinished);
        PrivateFiles.folders(unfinished);
        manifest.forEach(line -> restore(line, unfinished));
        folders(unfinished.resolve("postgresql"));
        Files.deleteIfExists(data);
        Files.move(unfinished, data);
        return files;
    }

    private static void requireEmpty(Path data) throws IOException {
        if (!Files.exists(data)) {
            return;
        }
        if (!Files.isDirectory(data)) {
            throw new Refusal(data + " is a file; name a new folder with --data.");
        }
        try (var content = Files.list(data)) {
            if (content.findAny().isPresent()) {
                throw new Refusal(data + " is not empty; name a new folder with --data. Nothing was changed.");
            }
        }
    }

    private void check() throws IOException {
        List<String> faults = new ArrayList<>();
        manifest.forEach(line -> {
            try {
                if (!HashedCopy.hash(backup.resolve(line.path())).equals(line.hash())) {
                    faults.add(line.path() + " is altered");
                }
            } catch (NoSuchFileException e) {
                faults.add(line.path() + " is missing");
            }
        });
        if (!faults.isEmpty()) {
            throw new Refusal("The backup in " + backup + " is not as it was made; nothing was restored: "
                    + String.join(", ", faults.subList(0, Math.min(FAULTS_TOLD, faults.size())))
                    + (faults.size() > FAULTS_TOLD ? " and " + (faults.size() - FAULTS_TOLD) + " more" : "") + ".");
        }
    }

    private void restore(Manifest.Line line, Path data) throws IOException {
        if (!HashedCopy.of(backup.resolve(line.path()), data.resolve(placeOf(line.path())))
                .equals(line.hash())) {
            throw new IOException(line.path() + " changed while it was being restored.");
        }
        files++;
    }

    /** What was under the backup's own folder comes to its place in the data folder, records beside their originals. */
    private static String placeOf(String path) {
        return path.replaceFirst("^" + Backup.STATE + "[^/]+/", "")
                .replaceFirst("^" + ContentCopy.RECORDS + "/", "originals/")
                .replaceFirst("^(originals|derived)" + ContentCopy.AT_FAULT + "/", "$1/");
    }

    private static void folders(Path cluster) throws IOException {
        Path list = cluster.resolve(ClusterCopy.FOLDERS);
        for (String name : Files.readAllLines(list)) {
            PrivateFiles.folders(cluster.resolve(name));
        }
        Files.delete(list);
    }
}
