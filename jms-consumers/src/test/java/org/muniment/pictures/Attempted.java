package org.muniment.pictures;

import java.nio.file.Path;
import org.muniment.processing.StageInput;

/** What a first stage is given: an original, and a folder to write to. */
record Attempted(Path original, int page, Path scratch) implements StageInput {

    @Override
    public Path file(String role) {
        throw new IllegalArgumentException(role);
    }

    @Override
    public <T extends Record> T result(String stage, Class<T> type) {
        throw new IllegalArgumentException(stage);
    }
}
