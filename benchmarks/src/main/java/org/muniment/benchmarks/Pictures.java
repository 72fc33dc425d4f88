package org.muniment.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The pictures of a folder. */
final class Pictures {

    private static final List<String> ENDINGS = List.of(".jpg", ".jpeg", ".png");

    private Pictures() {}

    /** In the order of their names. */
    static List<Path> in(Path folder) {
        try (var files = Files.list(folder)) {
            var pictures = files.filter(Files::isRegularFile)
                    .filter(file -> ENDINGS.stream().anyMatch(lowerName(file)::endsWith))
                    .sorted()
                    .toList();
            if (pictures.isEmpty()) {
                throw new BadRequest("There are no JPEG or PNG pictures in " + folder + ".");
            }
            return pictures;
        } catch (IOException e) {
            throw new BadRequest("The folder " + folder + " cannot be read: " + e.getMessage());
        }
    }

    /** The name without its ending. */
    static String nameOf(Path picture) {
        var name = picture.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static String lowerName(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }
}
