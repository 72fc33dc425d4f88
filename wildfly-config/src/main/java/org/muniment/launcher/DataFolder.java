package org.muniment.launcher;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The one folder that an instance lives in; held by one launcher at a time. */
public final class DataFolder implements Closeable {
    private static final long LEAST_BYTES = 2L << 30;

    private final Path home;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path home, FileChannel channel, FileLock lock) {
        this.home = home;
        this.channel = channel;
        this.lock = lock;
    }

    /** Makes the folder when it is missing, and takes hold of it. */
    static DataFolder open(Path folder) {
        Path home = folder.toAbsolutePath().normalize();
        try {
            PrivateFiles.folder(home);
            long free = Files.getFileStore(home).getUsableSpace();
            if (free < LEAST_BYTES) {
                throw new Refusal(
                        "Only %d MB are free for %s; Muniment needs 2 GB. Make room or name another folder with --data."
                                .formatted(free >> 20, home));
            }
            FileChannel channel = FileChannel.open(
                    home.resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = lock(channel, home);
            var data = new DataFolder(home, channel, lock);
            for (String name :
                    new String[] {"originals", "derived", "scratch", "logs", "run", "wildfly", "tls", "tmp"}) {
                PrivateFiles.folder(home.resolve(name));
            }
            data.launcherFile().write(ProcessHandle.current());
            return data;
        } catch (IOException e) {
            throw new Refusal(
                    "The data folder " + home + " cannot be used (" + e.getMessage()
                            + "); name one that you may write to with --data.",
                    e);
        }
    }

    private static FileLock lock(FileChannel channel, Path home) throws IOException {
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw new Refusal("Muniment already runs on the data folder " + home
                    + "; stop it first, or name another with --data.");
        }
        return lock;
    }

    /** The launcher that holds the folder, when one does. */
    static Optional<ProcessHandle> launcher(Path folder) throws IOException {
        return new PidFile(folder.resolve("run/launcher.pid")).running();
    }

    private PidFile launcherFile() {
        return new PidFile(run().resolve("launcher.pid"));
    }

    public Path home() {
        return home;
    }

    Path resolve(String name) {
        return home.resolve(name);
    }

    public Path logs() {
        return home.resolve("logs");
    }

    /** Where each server's process id is written, so that the next launcher finds what a killed one left running. */
    Path run() {
        return home.resolve("run");
    }

    @Override
    public synchronized void close() throws IOException {
        if (!channel.isOpen()) {
            return;
        }
        launcherFile().delete();
        lock.release();
        channel.close();
    }
}
