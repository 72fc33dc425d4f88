package org.muniment.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.muniment.catalogue.Kind;
import org.muniment.events.Json;
import org.muniment.processing.Plan;
import org.muniment.processing.Plans;
import org.muniment.processing.Stage;
import org.muniment.processing.StageFailure;
import org.muniment.processing.StageOutcome;
import org.muniment.processing.Stages;
import org.muniment.transcription.MinutesStages;
import org.muniment.transcription.ReadPage;

/** {@code process FILE}. */
final class ProcessCommand {

    static final String HELP = """
            process FILE         takes one file through its plan, without a server, and shows each stage
              --kind KIND        what it is (minutes)
              --page N           which of its pages (1)
              --models DIR       where models.json lies
              --device DEVICE    auto, cpu or gpu:0

            Nothing is kept. Exit status: 0 all stages are done, 1 one failed, 2 the question makes no sense.""";

    private static final Set<String> OPTIONS = Set.of("--kind", "--page", "--models", "--device");
    private static final int SHOWN = 160;

    private final PrintStream out;

    ProcessCommand(PrintStream out) {
        this.out = out;
    }

    static int run(List<String> words) {
        Map<String, String> options = new HashMap<>();
        List<String> plain = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).startsWith("--")) {
                plain.add(words.get(i));
            } else if (!OPTIONS.contains(words.get(i)) || i + 1 == words.size()) {
                throw new BadRequest("'" + words.get(i) + "' is not understood.\n\n" + HELP);
            } else {
                options.put(words.get(i), words.get(++i));
            }
        }
        if (plain.size() != 1 || !Files.isRegularFile(Path.of(plain.get(0)))) {
            throw new BadRequest("Say one file after 'process'.\n\n" + HELP);
        }
        String page = options.getOrDefault("--page", "1");
        if (!page.matches("[1-9]\\d{0,5}")) {
            throw new BadRequest("--page is a number from 1.");
        }
        try (var models = Installed.open(Arguments.models(options), Arguments.device(options));
                var darkroom = Installed.darkroom()) {
            return new ProcessCommand(System.out)
                    .through(
                            plan(options.getOrDefault("--kind", "minutes")),
                            new Stages(MinutesStages.of(darkroom.room(), models)),
                            Path.of(plain.get(0)),
                            Integer.parseInt(page));
        } catch (IOException e) {
            throw new BadRequest(plain.get(0) + " cannot be processed: " + e.getMessage());
        }
    }

    private static Plan plan(String word) {
        Plans plans = new Plans();
        return plans.kind(word)
                .map(plans::of)
                .orElseThrow(() -> new BadRequest("There is no plan for the kind '" + word + "'; there are: "
                        + String.join(
                                ", ", plans.kinds().stream().map(Kind::word).toList()) + "."));
    }

    /** @return exit status */
    int through(Plan plan, Stages stages, Path file, int page) throws IOException {
        Path scratch = Files.createTempDirectory("process");
        long begin = System.nanoTime();
        try {
            out.printf("%s, page %d, as %s%n", file.getFileName(), page, plan.name());
            var input = new LocalInput(file, page, scratch);
            for (Plan.Step step : plan.steps()) {
                long start = System.nanoTime();
                try {
                    Stage stage = stages.named(step.stage());
                    StageOutcome outcome = stage.run(input);
                    input.add(stage, outcome);
                    tell(stage, millis(start), outcome);
                } catch (StageFailure failure) {
                    out.printf("%-16s %8d ms  failed: %s%n", step.stage(), millis(start), failure.getMessage());
                    return 1;
                }
            }
            out.printf("Done after %.1f s.%n", (System.nanoTime() - begin) / 1e9);
            return 0;
        } finally {
            PageReading.sweep(scratch);
        }
    }

    private void tell(Stage stage, long millis, StageOutcome outcome) throws IOException {
        String model = outcome.model()
                .map(use -> "%s %s, %s..., sure %.2f"
                        .formatted(use.name(), use.version(), use.sha256().substring(0, 12), use.confidence()))
                .orElse("no model");
        out.printf("%-16s %8d ms  %s%n", stage.name(), millis, model);
        for (var report : outcome.reports()) {
            out.println("    " + report);
        }
        for (var derived : outcome.files()) {
            out.printf("    %s: %s, %,d bytes%n", derived.role(), derived.mediaType(), Files.size(derived.file()));
        }
        text(outcome.result())
                .ifPresentOrElse(
                        text -> text.lines().forEach(line -> out.println("    " + line)),
                        () -> out.println("    " + shortened(Json.write(outcome.result()))));
    }

    private static Optional<String> text(Record result) {
        return result instanceof ReadPage page ? Optional.of(PageReading.text(page)) : Optional.empty();
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "... (" + text.length() + " characters)";
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
