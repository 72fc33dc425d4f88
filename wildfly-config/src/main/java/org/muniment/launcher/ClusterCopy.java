package org.muniment.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * The files of a PostgreSQL cluster, copied into a backup. Those of a server at work are whole only together with its
 * log from the beginning of the copy to its end.
 */
final class ClusterCopy {
    /** A list of the folders, as an empty one is in no manifest. */
    static final String FOLDERS = "folders.txt";

    private static final String LOG = "pg_wal";
    private static final String CONTROL = "global/pg_control";

    /** Folders whose content belongs to the running server. */
    private static final Set<String> EMPTIED = Set.of(
            "pg_dynshmem", "pg_notify", "pg_replslot", "pg_serial", "pg_snapshots", "pg_stat_tmp", "pg_subtrans");

    private static final Set<String> LEFT = Set.of("postmaster.pid", "postmaster.opts", "pg_internal.init");

    private final Path cluster;
    private final Path target;
    private final Manifest.Writer manifest;

    ClusterCopy(Path cluster, Path target, Manifest.Writer manifest) {
        this.cluster = cluster;
        this.target = target;
        this.manifest = manifest;
    }

    /** Everything of a server that does not run, its log included. */
    void atRest() throws IOException {
        walk(true);
    }

    /** Everything but the log of a server at work. */
    void atWork() throws IOException {
        walk(false);
        control();
    }

    /** The pieces of the log from the first to the last of these names. */
    void log(String first, String last) throws IOException {
        try (var files = Files.list(cluster.resolve(LOG))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.matches("[0-9A-F]{24}") && name.compareTo(first) >= 0 && name.compareTo(last) <= 0) {
                    manifest.copy(file, target.resolve(LOG).resolve(name));
                }
            }
        }
        if (!Files.exists(target.resolve(LOG).resolve(first))
                || !Files.exists(target.resolve(LOG).resolve(last))) {
            throw new IOException("PostgreSQL gave its log away before it was copied (" + first + " to " + last + ").");
        }
    }

    /** Says to a server that starts on the copy from where on it has to read the log. */
    void label(String text) throws IOException {
        write("backup_label", text);
    }

    private void write(String name, String text) throws IOException {
        Path file = target.resolve(name);
        PrivateFiles.write(file, text);
        manifest.add(HashedCopy.hash(file), file);
    }

    private void walk(boolean withLog) throws IOException {
        Set<String> folders = new TreeSet<>();
        Files.walkFileTree(cluster, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts) throws IOException {
                Path name = cluster.relativize(folder);
                if (name.getFileName().toString().startsWith("pgsql_tmp")) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                PrivateFiles.folders(target.resolve(name));
                folders.add(name.toString());
                boolean emptied =
                        EMPTIED.contains(name.toString()) || name.toString().equals(LOG) && !withLog;
                return emptied ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes facts) throws IOException {
                if (facts.isSymbolicLink()) {
                    throw new Refusal("The database has a part outside its folder (" + file
                            + "), which ./muniment backup does not copy; use PostgreSQL's own tools.");
                }
                boolean later = !withLog && cluster.relativize(file).toString().equals(CONTROL);
                if (!LEFT.contains(file.getFileName().toString()) && !later) {
                    copy(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                // A table that is dropped meanwhile: the log says so too.
                if (e instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw e;
            }
        });
        write(FOLDERS, String.join("\n", folders) + "\n");
    }

    private void copy(Path file) throws IOException {
        try {
            manifest.copy(file, target.resolve(cluster.relativize(file)));
        } catch (NoSuchFileException e) {
            // As above: it was there a moment ago.
            return;
        }
    }

    /** The one file that the log cannot mend: taken when two looks at it, a moment apart, see the same. */
    private void control() throws IOException {
        Path file = cluster.resolve(CONTROL);
        byte[] before;
        byte[] now = Files.readAllBytes(file);
        do {
            before = now;
            pause();
            now = Files.readAllBytes(file);
        } while (!Arrays.equals(before, now));
        Path to = target.resolve(CONTROL);
        try (var out = PrivateFiles.create(to)) {
            out.write(ByteBuffer.wrap(now));
            out.force(true);
        }
        manifest.add(HashedCopy.hash(to), to);
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the database was copied.", e);
        }
    }
}
