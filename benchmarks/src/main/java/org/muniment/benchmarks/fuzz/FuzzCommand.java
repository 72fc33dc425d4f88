package org.muniment.benchmarks.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muniment.benchmarks.BadRequest;

/** {@code evaluate fuzz}. */
public final class FuzzCommand {

    public static final String HELP = """
            evaluate fuzz      changes valid files at random and sends them the way of the product, up to their picture

            Draws valid files of every format, changes bits, lengths, numbers and parts of them, and takes each through
            the door's inspection, split and prepare as the server would, decoding in processes of its own. The seed is
            printed; seed and number give the same case again, with the same files in FOLDER.

              --minutes N     how long (30)
              --seed N        the seed of the run (the clock's)
              --from FOLDER   valid files to change beside those that are drawn
              --case N        only this case of the seed
              --out DIR       where findings are written, each as a file (./fuzz-findings)

            The time limit for a picture is 30 s here unless -Dmuniment.pictures.seconds says otherwise. Progress and
            findings are said on standard error; the last line of standard output is one line of JSON.
            Exit status: 0 nothing found, 1 something found, 2 the question makes no sense.
            """;

    private static final Set<String> OPTIONS = Set.of("--minutes", "--seed", "--from", "--case", "--out");
    private static final String SECONDS = "muniment.pictures.seconds";
    private static final int CASES_BETWEEN_LOOKS = 100;

    private final long seed;
    private final Path out;
    private final List<Seed> seeds;
    private final FuzzTally tally = new FuzzTally();
    private final Growth growth = new Growth();

    private FuzzCommand(long seed, Path out, List<Seed> seeds) {
        this.seed = seed;
        this.out = out;
        this.seeds = seeds;
    }

    /** @return the exit status */
    public static int run(List<String> words) {
        Map<String, String> options = options(words);
        long seed = number(options, "--seed", System.currentTimeMillis());
        long minutes = number(options, "--minutes", 30);
        System.setProperty(SECONDS, System.getProperty(SECONDS, "30"));
        try {
            var seeds = new ArrayList<>(DrawnSeeds.all());
            if (options.containsKey("--from")) {
                seeds.addAll(FolderSeeds.of(Path.of(options.get("--from"))));
            }
            System.err.println("Seed " + seed + ", " + seeds.size() + " valid files");
            var command = new FuzzCommand(seed, Path.of(options.getOrDefault("--out", "fuzz-findings")), seeds);
            return options.containsKey("--case")
                    ? command.one(number(options, "--case", 0))
                    : command.many(Duration.ofMinutes(minutes));
        } catch (IOException e) {
            throw new IllegalStateException("The run could not be finished: " + e.getMessage(), e);
        }
    }

    private static Map<String, String> options(List<String> words) {
        var options = new HashMap<String, String>();
        for (int i = 0; i < words.size(); i += 2) {
            if (!OPTIONS.contains(words.get(i))) {
                throw new BadRequest("There is no option '" + words.get(i) + "' of evaluate fuzz.\n\n" + HELP);
            }
            if (i + 1 == words.size()) {
                throw new BadRequest("The option " + words.get(i) + " needs a value after it.");
            }
            options.put(words.get(i), words.get(i + 1));
        }
        return options;
    }

    private static long number(Map<String, String> options, String name, long otherwise) {
        try {
            return options.containsKey(name) ? Long.parseLong(options.get(name)) : otherwise;
        } catch (NumberFormatException e) {
            throw new BadRequest(name + " needs a whole number after it, not '" + options.get(name) + "'.");
        }
    }

    private int one(long number) throws IOException {
        try (var course = new Course(Files.createTempDirectory("muniment-fuzz"))) {
            Mutant mutant = Mutant.of(seed, number, seeds);
            System.err.println("Written to " + keep(mutant));
            Ending ending = course.run(mutant);
            System.out.println(mutant.origin() + ": " + ending);
            return ending.isFinding() ? 1 : 0;
        }
    }

    private int many(Duration time) throws IOException {
        long begin = System.nanoTime();
        List<String> left;
        try (var course = new Course(Files.createTempDirectory("muniment-fuzz"))) {
            double done = 0;
            for (long number = 0; done < 1; number++) {
                Mutant mutant = Mutant.of(seed, number, seeds);
                Ending ending = course.run(mutant);
                tally.add(number, ending);
                if (ending.isFinding()) {
                    System.err.printf(
                            "%s  case %d of %s, %d ms: %s; kept as %s%n",
                            ending.kind(), number, mutant.origin(), ending.millis(), ending.sentence(), keep(mutant));
                }
                done = (System.nanoTime() - begin) / (double) time.toNanos();
                if (number % CASES_BETWEEN_LOOKS == CASES_BETWEEN_LOOKS - 1) {
                    growth.look(done);
                }
                if (number % 1000 == 999) {
                    System.err.println(tally.json(seed, growth, 0));
                }
            }
            left = course.leftBehind();
        }
        left.forEach(file -> System.err.println("LEFT BEHIND  " + file));
        System.out.println(tally.json(seed, growth, left.size()));
        return tally.isClean(growth, left.size()) ? 0 : 1;
    }

    private Path keep(Mutant mutant) throws IOException {
        Files.createDirectories(out);
        return Files.write(
                out.resolve("seed-%d-case-%d.%s".formatted(seed, mutant.number(), mutant.ending())), mutant.bytes());
    }
}
