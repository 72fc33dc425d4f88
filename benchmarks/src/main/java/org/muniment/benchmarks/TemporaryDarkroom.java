package org.muniment.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.muniment.pictures.Darkroom;

/** A darkroom for one command, with a folder that goes when it does. */
public final class TemporaryDarkroom implements AutoCloseable {

    private final Path folder;
    private final Darkroom darkroom;

    public TemporaryDarkroom() throws IOException {
        this.folder = Files.createTempDirectory("darkroom");
        this.darkroom = Darkroom.open(folder);
    }

    public Darkroom room() {
        return darkroom;
    }

    @Override
    public void close() throws IOException {
        darkroom.close();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
