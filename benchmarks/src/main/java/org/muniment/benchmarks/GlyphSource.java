package org.muniment.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** From which hand or font a page was composed. Only for the table of results: no reading sees it. */
final class GlyphSource {

    private static final String UNKNOWN = "unknown";

    private GlyphSource() {}

    /** The source that NAME.json says, with the kind of pen that the name ends in. */
    static String of(Path folder, String name) {
        var file = folder.resolve(name + ".json");
        if (!Files.isRegularFile(file)) {
            return UNKNOWN;
        }
        try {
            var source = new ObjectMapper()
                    .readTree(file.toFile())
                    .path("glyph_source")
                    .asText(UNKNOWN);
            return source + " " + name.substring(name.lastIndexOf('_') + 1);
        } catch (IOException e) {
            return UNKNOWN;
        }
    }
}
