package org.muniment.benchmarks.kinds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.muniment.benchmarks.BadRequest;
import org.muniment.classification.Traits;
import org.muniment.classification.Writing;
import org.muniment.events.Json;

/** What was seen in pictures, kept between calls in a file of the caller's: looking is slow, and fitting is done often. */
final class TraitCache {

    /** A line of the file. */
    record Line(String file, long bytes, String names, Writing writing, double[] values) {}

    private final Path file;
    private final Map<String, Line> lines = new HashMap<>();

    /** @param file null to keep nothing */
    TraitCache(Path file) {
        this.file = file;
        if (file == null || !Files.exists(file)) {
            return;
        }
        try {
            Files.readAllLines(file).stream()
                    .map(line -> Json.read(line, Line.class))
                    .filter(line -> line.names().equals(Traits.header()))
                    .forEach(line -> lines.put(line.file(), line));
        } catch (IOException e) {
            throw new BadRequest(file + " cannot be read: " + e.getMessage());
        }
    }

    interface Look {
        Traits of(Path picture);
    }

    Traits of(Path picture, Look look) {
        try {
            var known = lines.get(picture.toString());
            if (known != null && known.bytes() == Files.size(picture)) {
                return new Traits(known.writing(), known.values());
            }
            var traits = look.of(picture);
            lines.put(
                    picture.toString(),
                    new Line(
                            picture.toString(),
                            Files.size(picture),
                            Traits.header(),
                            traits.writing(),
                            traits.values()));
            return traits;
        } catch (IOException e) {
            throw new BadRequest(picture + " cannot be read: " + e.getMessage());
        }
    }

    void write() throws IOException {
        if (file != null) {
            Files.write(file, lines.values().stream().map(Json::write).sorted().toList());
        }
    }
}
