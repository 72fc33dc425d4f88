package org.muniment.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands behind {@code read} or {@code evaluate} on the command line.
 *
 * @param folder holds the pictures
 * @param out where the readings go; empty for an evaluation
 * @param models holds {@code models.json}
 * @param device {@code auto}, {@code cpu} or {@code gpu:0}
 */
record Arguments(Path folder, Optional<Path> out, Path models, String device) {

    private static final String MINUTES = "minutes";

    /** @param withOut whether {@code --out} is asked for */
    static Arguments of(String[] words, boolean withOut) {
        var plain = new ArrayList<String>();
        var options = new HashMap<String, String>();
        var known = withOut ? Set.of("--out", "--models", "--device") : Set.of("--models", "--device");
        for (int i = 0; i < words.length; i++) {
            if (!words[i].startsWith("--")) {
                plain.add(words[i]);
            } else if (!known.contains(words[i])) {
                throw new BadRequest("There is no option '" + words[i] + "'; there are "
                        + String.join(", ", known.stream().sorted().toList()) + ".");
            } else if (i + 1 == words.length) {
                throw new BadRequest("The option " + words[i] + " needs a value after it.");
            } else {
                options.put(words[i], words[++i]);
            }
        }
        if (withOut && !options.containsKey("--out")) {
            throw new BadRequest("Say where the readings go: --out DIR.");
        }
        return new Arguments(
                folder(plain),
                Optional.ofNullable(options.get("--out")).map(Path::of),
                models(options),
                device(options));
    }

    private static Path folder(List<String> plain) {
        if (plain.isEmpty() || !plain.get(0).equals(MINUTES)) {
            throw new BadRequest("Say what kind of pictures to read; so far there is: " + MINUTES + ".");
        }
        if (plain.size() != 2) {
            throw new BadRequest("Say one folder of pictures after '" + MINUTES + "'.");
        }
        var folder = Path.of(plain.get(1));
        if (!Files.isDirectory(folder)) {
            throw new BadRequest("There is no folder " + folder + ".");
        }
        return folder;
    }

    static String device(Map<String, String> options) {
        return options.getOrDefault("--device", System.getProperty("muniment.device", "auto"));
    }

    static Path models(Map<String, String> options) {
        var said = options.getOrDefault("--models", System.getProperty("muniment.models"));
        if (said == null) {
            throw new BadRequest("Say where the models are: --models DIR, or -Dmuniment.models=DIR.");
        }
        return Path.of(said);
    }
}
