package org.muniment.benchmarks.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.muniment.benchmarks.BadRequest;

/** Valid files that somebody has at hand. */
final class FolderSeeds {

    /** Small ones: thousands of cases are made of each. */
    private static final long MOST_BYTES = 200_000;

    private static final Map<String, String> ENDINGS = Map.of(
            "jpg", "jpg", "jpeg", "jpg", "mpo", "jpg", "png", "png", "tif", "tif", "tiff", "tif", "webp", "webp", "gif",
            "gif", "pdf", "pdf");

    private FolderSeeds() {}

    /** In the order of their names; what is large or of another ending is left out. */
    static List<Seed> of(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new BadRequest("There is no folder " + folder + ".");
        }
        var seeds = new ArrayList<Seed>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString();
                String ending =
                        ENDINGS.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
                if (ending != null && Files.size(file) > 0 && Files.size(file) <= MOST_BYTES) {
                    seeds.add(new Seed(folder.relativize(file) + "." + ending, Files.readAllBytes(file)));
                }
            }
        }
        return seeds;
    }
}
