package org.muniment.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * A folder that holds all that an instance is: database, originals with their records, pictures, secrets. The
 * database is copied first: whatever it speaks of was kept before and is copied after it. A backup that breaks off
 * leaves the one before as it was; the next one goes on from the originals that are there.
 */
final class Backup {
    static final String STATE = "state-";

    private static final String MARK = "muniment-backup";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Path home;

    Backup(Path home) {
        this.home = home.toAbsolutePath().normalize();
    }

    Path home() {
        return home;
    }

    /**
     * Copies an instance.
     *
     * @param data its folder
     * @param running the way into its database while it runs; otherwise the files are at rest
     */
    ContentCopy.Tally take(Path data, Optional<OwnDatabase> running) throws IOException {
        prepare(data);
        Path state = home.resolve(STATE + STAMP.format(Instant.now()));
        Trees.delete(state);
        try (Manifest.Writer manifest = new Manifest(home).write()) {
            var cluster = new ClusterCopy(data.resolve("postgresql"), state.resolve("postgresql"), manifest);
            if (running.isPresent()) {
                new BaseBackup(running.get()).take(cluster);
            } else {
                cluster.atRest();
            }
            for (String name : List.of("secrets.properties", "muniment.properties", "initial-password")) {
                if (Files.exists(data.resolve(name))) {
                    manifest.copy(data.resolve(name), state.resolve(name));
                }
            }
            certificates(data.resolve("tls"), state.resolve("tls"), manifest);
            var tally = new ContentCopy("originals", data, home, state, manifest).copy();
            // It could be made again, but not by whoever needs the pictures the day after.
            new ContentCopy("derived", data, home, state, manifest).copy();
            manifest.finish();
            forgetAllBut(state);
            return tally;
        }
    }

    private void prepare(Path data) throws IOException {
        if (home.startsWith(data) || data.startsWith(home)) {
            throw new Refusal("The backup and the data folder cannot lie in each other; name another folder.");
        }
        if (!Files.isDirectory(data.resolve("postgresql"))) {
            throw new Refusal("There is no Muniment in " + data + " that could be copied.");
        }
        PrivateFiles.folders(home);
        if (!Files.exists(home.resolve(MARK))) {
            try (var files = Files.list(home)) {
                if (files.findAny().isPresent()) {
                    throw new Refusal(home + " holds something else than a backup; name an empty folder or a new one.");
                }
            }
            PrivateFiles.write(home.resolve(MARK), "Made by ./muniment backup; ./muniment restore reads it.\n");
        }
    }

    private static void certificates(Path from, Path to, Manifest.Writer manifest) throws IOException {
        if (Files.isDirectory(from)) {
            try (var files = Files.list(from)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    manifest.copy(file, to.resolve(file.getFileName()));
                }
            }
        }
    }

    private void forgetAllBut(Path state) throws IOException {
        try (var folders = Files.list(home)) {
            for (Path folder : folders.toList()) {
                if (folder.getFileName().toString().startsWith(STATE) && !folder.equals(state)) {
                    Trees.delete(folder);
                }
            }
        }
    }
}
