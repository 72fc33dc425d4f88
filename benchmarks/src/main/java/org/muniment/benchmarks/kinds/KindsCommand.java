package org.muniment.benchmarks.kinds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muniment.benchmarks.BadRequest;
import org.muniment.benchmarks.TemporaryDarkroom;
import org.muniment.benchmarks.kinds.Fitting.Seen;
import org.muniment.classification.KindWeights;
import org.muniment.classification.PictureLook;
import org.muniment.classification.Traits;
import org.muniment.events.Json;
import org.muniment.models.Models;
import org.muniment.processing.StageFailure;

/** {@code evaluate kinds}. */
public final class KindsCommand {

    public static final String HELP = """
            evaluate kinds KIND=FOLDER...     says how often "Decide for me" decides rightly

            Looks at the pictures in and below the folders (JPEG and PNG), at most 60 of a kind, taken in turns from all of
            its folders, and compares what the product would say with KIND: minutes, photograph, card, artwork or papyrus.
            Sources (a hand, a font, a papyrus, a person) are dealt to two halves by their names: the installed weights were
            made from the one, and are judged on the other.

              --half H        judging (what no weights were made from; the default), making, or all
              --most N        pictures of one kind at most (60)
              --cache FILE    keeps what was seen, so that the next call need not look again
              --make FILE     makes new weights from the half for making, writes them, and judges them instead
              --sure X        with --make: least confidence at which nobody is asked (0.7)
              --models DIR    where models.json lies
              --device D      auto, cpu or gpu:0

            The last line of standard output is one line of JSON.
            """;

    private static final Set<String> OPTIONS =
            Set.of("--half", "--most", "--cache", "--make", "--sure", "--models", "--device");

    private final Map<String, String> options = new HashMap<>();
    private final Map<String, List<Path>> folders = new LinkedHashMap<>();

    private KindsCommand(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (OPTIONS.contains(word) && i + 1 < words.size()) {
                options.put(word, words.get(++i));
            } else if (word.startsWith("--") || !word.contains("=")) {
                throw new BadRequest("'" + word + "' is not understood.\n\n" + HELP);
            } else {
                String[] pair = word.split("=", 2);
                folders.computeIfAbsent(pair[0], kind -> new ArrayList<>()).add(folder(pair[1]));
            }
        }
        if (folders.isEmpty()) {
            throw new BadRequest("Say of which folder which kind is known: minutes=FOLDER.\n\n" + HELP);
        }
    }

    /** @return the exit status */
    public static int run(List<String> words) {
        var command = new KindsCommand(words);
        try {
            command.evaluate();
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void evaluate() throws IOException {
        int most = (int) number("--most", 60);
        var samples = new ArrayList<Sample>();
        folders.forEach((kind, of) -> samples.addAll(Sample.in(kind, of, most)));
        var seen = look(samples);
        var weights = options.containsKey("--make") ? make(seen) : KindWeights.installed();
        var judged = half(seen, options.getOrDefault("--half", "judging"));
        var judgement = new Judgement(weights, judged);
        System.out.print(judgement.table());
        System.out.println(judgement.json());
    }

    private KindWeights make(List<Seen> seen) throws IOException {
        var from = half(seen, "making");
        var kinds = folders.keySet().stream().toList();
        var weights = Fitting.of(
                from,
                kinds,
                "1",
                "evaluate kinds --make, from " + from.size() + " pictures; docs/decisions/0012",
                number("--sure", 0.7));
        Files.writeString(Path.of(options.get("--make")), Json.write(weights) + "\n");
        return weights;
    }

    private static List<Seen> half(List<Seen> seen, String which) {
        if (which.equals("all")) {
            return seen;
        }
        if (!which.equals("making") && !which.equals("judging")) {
            throw new BadRequest("The half is 'judging', 'making' or 'all', not '" + which + "'.");
        }
        var halves = new HashMap<Sample, Boolean>();
        seen.stream()
                .map(Seen::sample)
                .collect(java.util.stream.Collectors.groupingBy(Sample::kind))
                .values()
                .forEach(ofKind -> halves.putAll(Sample.development(ofKind)));
        return seen.stream()
                .filter(one -> halves.get(one.sample()) == which.equals("making"))
                .toList();
    }

    private List<Seen> look(List<Sample> samples) throws IOException {
        var cache = new TraitCache(options.containsKey("--cache") ? Path.of(options.get("--cache")) : null);
        var seen = new ArrayList<Seen>();
        try (var models = Models.open(models(), options.getOrDefault("--device", "cpu"));
                var darkroom = new TemporaryDarkroom()) {
            var look = new PictureLook(models.required("text-detection"));
            for (var sample : samples) {
                seen.add(new Seen(sample, cache.of(sample.file(), picture -> look(picture, darkroom, look))));
            }
        } finally {
            cache.write();
        }
        return seen;
    }

    private static Traits look(Path picture, TemporaryDarkroom darkroom, PictureLook look) {
        try {
            var pyramid = Files.createTempFile("kinds", ".tif");
            var thumbnail = Files.createTempFile("kinds", ".jpg");
            try {
                var page = darkroom.room().develop(picture, 1, pyramid, thumbnail);
                return look.at(pyramid, page.width());
            } finally {
                Files.delete(pyramid);
                Files.delete(thumbnail);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (StageFailure e) {
            throw new BadRequest(picture + ": " + e.getMessage());
        }
    }

    private Path models() {
        String said = options.getOrDefault("--models", System.getProperty("muniment.models"));
        if (said == null) {
            throw new BadRequest("Say where the models are: --models DIR, or -Dmuniment.models=DIR.");
        }
        return Path.of(said);
    }

    private double number(String option, double otherwise) {
        try {
            return Double.parseDouble(options.getOrDefault(option, Double.toString(otherwise)));
        } catch (NumberFormatException e) {
            throw new BadRequest("The option " + option + " needs a number after it.");
        }
    }

    private static Path folder(String name) {
        var folder = Path.of(name);
        if (!Files.isDirectory(folder)) {
            throw new BadRequest("There is no folder " + folder + ".");
        }
        return folder;
    }
}
