package org.muniment.benchmarks;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.muniment.processing.DerivedFile;
import org.muniment.processing.Stage;
import org.muniment.processing.StageInput;
import org.muniment.processing.StageOutcome;

/** The input of stages that run one after the other over one page, without a server. */
final class LocalInput implements StageInput {

    private final Path original;
    private final int page;
    private final Path scratch;
    private final Map<String, Record> results = new HashMap<>();
    private final Map<String, Path> files = new HashMap<>();

    /** @param page from 1 */
    LocalInput(Path original, int page, Path scratch) {
        this.original = original;
        this.page = page;
        this.scratch = scratch;
    }

    /** What a stage said, for those after it. */
    void add(Stage stage, StageOutcome outcome) {
        results.put(stage.name(), outcome.result());
        for (DerivedFile file : outcome.files()) {
            files.put(file.role(), file.file());
        }
    }

    @Override
    public Path original() {
        return original;
    }

    @Override
    public int page() {
        return page;
    }

    @Override
    public Path file(String role) {
        return known(files, role);
    }

    @Override
    public <T extends Record> T result(String stage, Class<T> type) {
        return type.cast(known(results, stage));
    }

    @Override
    public Path scratch() {
        return scratch;
    }

    private static <V> V known(Map<String, V> map, String name) {
        if (!map.containsKey(name)) {
            throw new IllegalArgumentException("No stage before has made '" + name + "'.");
        }
        return map.get(name);
    }
}
