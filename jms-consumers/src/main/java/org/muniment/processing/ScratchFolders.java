package org.muniment.processing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.muniment.nodes.ThisNode;
import org.muniment.storage.DataFolder;

/** Gives each attempt a folder of its own and clears it away afterwards. */
@Singleton
public class ScratchFolders {

    private static final Logger LOG = Logger.getLogger(ScratchFolders.class);

    private final Path root;

    @Inject
    public ScratchFolders(DataFolder data, ThisNode node) {
        this(data.scratch().resolve(node.name()));
    }

    ScratchFolders(Path root) {
        this.root = root;
        clear(root); // what an earlier boot of this node left behind
    }

    /** A folder that is there until it is closed. */
    public record Scratch(Path folder) implements AutoCloseable {
        @Override
        public void close() {
            clear(folder);
        }
    }

    public Scratch open() {
        try {
            Files.createDirectories(root);
            return new Scratch(Files.createTempDirectory(root, "attempt"));
        } catch (IOException e) {
            throw new UncheckedIOException("The scratch folder " + root + " cannot be written to.", e);
        }
    }

    private static void clear(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            LOG.warnf("The scratch folder %s could not be cleared: %s", folder, e.getMessage());
        }
    }
}
