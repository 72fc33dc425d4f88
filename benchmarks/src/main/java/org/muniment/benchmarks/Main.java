package org.muniment.benchmarks;

import java.util.Arrays;
import java.util.List;
import org.muniment.benchmarks.crash.CrashCommand;
import org.muniment.benchmarks.engine.EngineCommand;
import org.muniment.benchmarks.fuzz.FuzzCommand;
import org.muniment.benchmarks.hostile.HostileCommand;
import org.muniment.benchmarks.hostile.LargeCommand;
import org.muniment.benchmarks.kinds.AlikeCommand;
import org.muniment.benchmarks.kinds.KindsCommand;
import org.muniment.benchmarks.lists.ListsCommand;
import org.muniment.benchmarks.models.ModelsCommand;
import org.muniment.benchmarks.seed.SeedCommand;
import org.muniment.benchmarks.tiles.TilesCommand;

/** The command line of what needs models, or a Muniment that runs: {@code read}, {@code evaluate} and others. */
public final class Main {

    private static final String USAGE = """
            read minutes FOLDER --out DIR       writes NAME.txt, one line of writing a line, for every picture
            evaluate minutes FOLDER             reads, then scores against NAME.gt.txt
            Both take --models DIR (where models.json lies) and --device auto|cpu|gpu:0.
            evaluate kinds KIND=FOLDER...       says how often the kind of a picture is told rightly (--help)
            evaluate alike FOLDER...            measures how far apart the impressions of pictures are (--help)
            evaluate hostile FOLDER             sends a folder of odd files to a Muniment of its own (--help)
            evaluate large                      sends ten scans of 100 megapixels at once, and measures memory (--help)
            evaluate fuzz                       changes valid files at random and looks for harm (--help)
            evaluate crash                      kills the servers of a Muniment of its own and counts what is lost (--help)
            evaluate engine                     measures empty stages a second beside a bare loop (--help)
            evaluate lists                      measures the lists of a batch of ten thousand items (--help)
            evaluate tiles                      measures tiles a second beside IIPImage (--help)
            process FILE                        takes one file through its plan and shows each stage (--help)
            seed FOLDER                         sends pictures to the Muniment that runs, a batch a folder (--help)
            models list | fetch NAME            shows the declared models, brings one (--help)""";

    private Main() {}

    public static void main(String[] words) {
        try {
            int status = run(words);
            if (status != 0) {
                System.exit(status);
            }
        } catch (BadRequest e) {
            System.err.println(e.getMessage());
            System.exit(2);
        } catch (InterruptedException e) {
            System.exit(130);
        }
    }

    private static int run(String[] words) throws InterruptedException {
        if (words.length == 0) {
            throw new BadRequest("Say what to do:\n" + USAGE);
        }
        var rest = Arrays.copyOfRange(words, 1, words.length);
        switch (words[0]) {
            case "help", "--help", "-h" -> System.out.println(USAGE);
            case "read" -> read(rest);
            case "process" -> {
                return told(rest, ProcessCommand.HELP) ? 0 : ProcessCommand.run(List.of(rest));
            }
            case "seed" -> {
                return told(rest, SeedCommand.HELP) ? 0 : SeedCommand.run(List.of(rest));
            }
            case "models" -> {
                return told(rest, ModelsCommand.HELP) ? 0 : ModelsCommand.run(List.of(rest));
            }
            case "evaluate" -> {
                return evaluate(rest);
            }
            default -> throw new BadRequest("There is no command '" + words[0] + "'. There are:\n" + USAGE);
        }
        return 0;
    }

    private static void read(String[] words) throws InterruptedException {
        if (!told(words, USAGE)) {
            ReadCommand.run(Arguments.of(words, true));
        }
    }

    private static int evaluate(String[] words) throws InterruptedException {
        String what = words.length == 0 ? "" : words[0];
        var rest = List.of(words).subList(Math.min(1, words.length), words.length);
        if (what.equals("tiles")) {
            return told(words, TilesCommand.HELP) ? 0 : TilesCommand.run(rest);
        }
        if (what.equals("crash")) {
            return told(words, CrashCommand.HELP) ? 0 : CrashCommand.run(rest);
        }
        if (what.equals("engine")) {
            return told(words, EngineCommand.HELP) ? 0 : EngineCommand.run(rest);
        }
        if (what.equals("lists")) {
            return told(words, ListsCommand.HELP) ? 0 : ListsCommand.run(rest);
        }
        if (what.equals("kinds")) {
            return told(words, KindsCommand.HELP) ? 0 : KindsCommand.run(rest);
        }
        if (what.equals("alike")) {
            return told(words, AlikeCommand.HELP) ? 0 : AlikeCommand.run(rest);
        }
        if (what.equals("hostile")) {
            return told(words, HostileCommand.HELP) ? 0 : HostileCommand.run(rest);
        }
        if (what.equals("large")) {
            return told(words, LargeCommand.HELP) ? 0 : LargeCommand.run(rest);
        }
        if (what.equals("fuzz")) {
            return told(words, FuzzCommand.HELP) ? 0 : FuzzCommand.run(rest);
        }
        if (!told(words, USAGE)) {
            EvaluateCommand.run(Arguments.of(words, false));
        }
        return 0;
    }

    private static boolean told(String[] words, String help) {
        boolean asked = asksForHelp(words);
        if (asked) {
            System.out.println(help);
        }
        return asked;
    }

    private static boolean asksForHelp(String[] words) {
        return List.of(words).contains("--help");
    }
}
