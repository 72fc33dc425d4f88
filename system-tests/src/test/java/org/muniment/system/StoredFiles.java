package org.muniment.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The originals as they lie on the disk. */
public final class StoredFiles {

    private StoredFiles() {}

    public static List<Path> withBytes(Product product, byte[] bytes) {
        try (Stream<Path> files = Files.walk(product.instance().data().resolve("originals"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> Arrays.equals(read(file), bytes))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many originals there are, without the records beside them. */
    public static long count(Product product) {
        try (Stream<Path> files = Files.walk(product.instance().data().resolve("originals"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".json"))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
