package org.muniment.benchmarks.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muniment.benchmarks.BadRequest;

/**
 * A file to try the product with.
 *
 * @param path where it is
 * @param name its path below the folder, with slashes
 * @param format what it is by its content; empty when Muniment does not promise to take it
 */
record Specimen(Path path, String name, Expectation expectation, Optional<TakenFormat> format) {

    /** Whether the promise is that it comes in and is shown. */
    boolean isPromised() {
        return expectation == Expectation.ACCEPT && format.isPresent();
    }

    /** Every file below the folder in the order of their names, without the manifest itself. */
    static List<Specimen> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new BadRequest("There is no folder " + folder + ".");
        }
        Map<String, Expectation> expected = Manifest.of(folder);
        try (var files = Files.walk(folder)) {
            List<Specimen> found = files.filter(Files::isRegularFile)
                    .sorted()
                    .filter(file -> !file.equals(folder.resolve(Manifest.NAME)))
                    .map(file -> of(folder, file, expected))
                    .toList();
            if (found.isEmpty()) {
                throw new BadRequest("There is no file in " + folder + ".");
            }
            return found;
        } catch (IOException | UncheckedIOException e) {
            throw new BadRequest("The folder " + folder + " cannot be read: " + e.getMessage());
        }
    }

    private static Specimen of(Path folder, Path file, Map<String, Expectation> expected) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        try {
            return new Specimen(file, name, expected.getOrDefault(name, Expectation.EITHER), TakenFormat.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
