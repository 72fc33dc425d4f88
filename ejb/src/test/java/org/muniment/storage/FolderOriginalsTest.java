package org.muniment.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class FolderOriginalsTest implements OriginalStoreContract {

    @TempDir
    private Path folder;

    private OriginalStore store;

    @BeforeEach
    void open() {
        store = new FolderOriginals(folder);
    }

    @Override
    public OriginalStore store() {
        return store;
    }

    @Override
    public void alter(ContentId id, byte[] bytes) throws IOException {
        Files.write(folder.resolve(id.value().substring(0, 2) + "/" + id.value().substring(2, 4) + "/" + id), bytes);
    }
}
