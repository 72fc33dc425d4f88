package org.muniment.benchmarks.toy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import org.muniment.launcher.Installation;

/**
 * A copy of the product with the toy kind in it, beside the product itself and made of the same files by hard links, so
 * that it costs no room; gone when closed.
 */
public final class ToyInstallation implements AutoCloseable {

    private static final String ARCHIVE = "muniment.ear";

    private final Path folder;

    private ToyInstallation(Path folder) {
        this.folder = folder;
    }

    /** Of the product that this program belongs to. */
    public static ToyInstallation make() throws IOException, InterruptedException {
        Path product = Installation.locate().home();
        Path folder = Files.createTempDirectory(product.getParent(), "muniment-with-toy");
        // PostgreSQL may run as another user and has to pass through.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        var installation = new ToyInstallation(folder);
        try {
            link(product, installation.home());
            Path archive = installation.home().resolve(ARCHIVE);
            Files.delete(archive);
            ToyArchive.write(product.resolve(ARCHIVE), archive);
            return installation;
        } catch (IOException | InterruptedException | RuntimeException e) {
            installation.close();
            throw e;
        }
    }

    /** What can be started. */
    public Installation installation() {
        return new Installation(home());
    }

    private Path home() {
        return folder.resolve("muniment");
    }

    /** Java would copy or link file by file; cp keeps owners, modes and links as they are. */
    private static void link(Path from, Path to) throws IOException, InterruptedException {
        Process copy = new ProcessBuilder("cp", "-al", from.toString(), to.toString())
                .redirectErrorStream(true)
                .start();
        String words = new String(copy.getInputStream().readAllBytes());
        if (!copy.waitFor(2, TimeUnit.MINUTES) || copy.exitValue() != 0) {
            throw new IOException("The installation could not be linked to " + to + ": " + words);
        }
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
