package org.muniment.assembly;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own binaries; what is done with them is the launcher's. */
final class PostgresPart {
    private static final String ARCHIVE = "postgres-linux-x86_64.txz";

    private final Path home;
    private final Stamps stamps;

    PostgresPart(Path home, Stamps stamps) {
        this.home = home;
        this.stamps = stamps;
    }

    void unpack(Path jar) throws IOException, InterruptedException {
        stamps.unlessDone("postgresql", Stamps.of(List.of(jar), List.of()), () -> {
            System.out.println("Unpacking PostgreSQL ...");
            Folders.delete(home);
            Files.createDirectories(home);
            try (var zip = new ZipFile(jar.toFile());
                    InputStream packed = zip.getInputStream(zip.getEntry(ARCHIVE));
                    InputStream tar = new XZInputStream(packed)) {
                new Tar(tar).unpack(home);
            }
        });
    }
}
