package org.muniment.storage;

import jakarta.inject.Singleton;
import java.nio.file.Path;

/** Where this instance keeps its bytes: the folder that the launcher names in {@code muniment.data}. */
@Singleton
public class DataFolder {

    private final Path root;

    public DataFolder() {
        String folder = System.getProperty("muniment.data");
        if (folder == null || folder.isBlank()) {
            throw new IllegalStateException("The system property muniment.data does not name the data folder.");
        }
        this.root = Path.of(folder).toAbsolutePath();
    }

    public Path originals() {
        return root.resolve("originals");
    }

    public Path derived() {
        return root.resolve("derived");
    }

    /** Copies of originals that are kept elsewhere. */
    public Path copies() {
        return root.resolve("copies");
    }

    /** There while the catalogue is to be made again from the records beside the originals. */
    public Path rebuildWanted() {
        return root.resolve("run/rebuild.wanted");
    }

    /** How that ended. */
    public Path rebuildReport() {
        return root.resolve("run/rebuild.json");
    }

    /** Room for attempts under way; nothing in it outlives the node. */
    public Path scratch() {
        return root.resolve("scratch");
    }
}
