package org.muniment.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muniment.processing.DerivedFile;
import org.muniment.processing.Stage;
import org.muniment.processing.StageFailure;
import org.muniment.processing.StageInput;
import org.muniment.transcription.ReadLine;
import org.muniment.transcription.ReadPage;
import org.muniment.transcription.Recognise;

/** Runs the stages of the product over one picture, without a server. */
final class PageReading {

    private final List<Stage> stages;

    PageReading(List<Stage> stages) {
        this.stages = stages;
    }

    /** One line of writing a line. */
    static String text(ReadPage page) {
        return String.join("\n", page.lines().stream().map(ReadLine::text).toList()) + "\n";
    }

    ReadPage read(Path picture) throws StageFailure {
        try {
            var scratch = Files.createTempDirectory("reading");
            try {
                var input = new Input(picture, scratch);
                for (var stage : stages) {
                    var outcome = stage.run(input);
                    input.results.put(stage.name(), outcome.result());
                    outcome.files().forEach(input::add);
                }
                return input.result(Recognise.NAME, ReadPage.class);
            } finally {
                sweep(scratch);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sweep(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static final class Input implements StageInput {

        private final Path original;
        private final Path scratch;
        private final Map<String, Record> results = new HashMap<>();
        private final Map<String, Path> files = new HashMap<>();

        private Input(Path original, Path scratch) {
            this.original = original;
            this.scratch = scratch;
        }

        private void add(DerivedFile file) {
            files.put(file.role(), file.file());
        }

        @Override
        public Path original() {
            return original;
        }

        @Override
        public int page() {
            return 1;
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
}
