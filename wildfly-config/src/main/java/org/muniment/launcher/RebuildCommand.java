package org.muniment.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Starts Muniment on an empty database to have the catalogue made again, says what came of it, and stops. */
final class RebuildCommand implements Command {
    private static final int WITH_FAULTS = 4;

    @Override
    public String help() {
        return """
                ./muniment rebuild [--data DIR]
                Makes the catalogue again from the originals and the records beside them, into an empty database: move
                the folder postgresql of the data folder away first. Originals, batches, items and artefacts come back
                under their ids. What was derived is made again by starting the batches: they and their items come back
                as drafts, but for items that were rejected. Accounts are not in the records: a new superuser is made.
                Exit status 0; 4 when something could not be brought back; 1 when nothing was done.
                """;
    }

    @Override
    public int run(CommandLine line) throws IOException, InterruptedException {
        Path run = line.home().resolve("run");
        if (!Files.isDirectory(line.home().resolve("originals"))) {
            throw new Refusal("There is no Muniment in " + line.home() + ".");
        }
        if (DataFolder.launcher(line.data()).isPresent()) {
            throw new Refusal("Muniment runs on " + line.home() + "; stop it first.");
        }
        PrivateFiles.folders(run);
        Files.deleteIfExists(run.resolve("rebuild.json"));
        PrivateFiles.write(run.resolve("rebuild.wanted"), "wanted");
        try (Instance instance =
                Instance.start(Installation.locate(), line.data(), line.options(), System.out::println)) {
            instance.firstWords().ifPresent(System.out::println);
            while (!Files.exists(run.resolve("rebuild.json"))) {
                Thread.sleep(200);
            }
            return tell(Files.readString(run.resolve("rebuild.json")));
        } finally {
            Files.deleteIfExists(run.resolve("rebuild.wanted"));
        }
    }

    private static int tell(String report) {
        Matcher refused = Pattern.compile("\"refused\":\"([^\"]*)\"").matcher(report);
        if (refused.find()) {
            System.err.println(refused.group(1));
            return 1;
        }
        System.out.printf(
                "Rebuilt: %s originals, %s batches, %s items. Start the batches to have them read again.%n",
                number(report, "originals"), number(report, "batches"), number(report, "items"));
        int status = 0;
        status |= fault(report, "missing", "originals have a record and no bytes; the page Originals names them.");
        status |= fault(report, "unrecorded", "originals have no record; their bytes were left where they are.");
        if (!report.contains("\"unreadable\":[]")) {
            System.err.println("Some records could not be taken; server.log names them.");
            status = WITH_FAULTS;
        }
        return status;
    }

    private static int fault(String report, String key, String sentence) {
        String count = number(report, key);
        if (count.equals("0")) {
            return 0;
        }
        System.err.println(count + " " + sentence);
        return WITH_FAULTS;
    }

    private static String number(String report, String key) {
        Matcher matcher = Pattern.compile("\"" + key + "\":(\\d+)").matcher(report);
        return matcher.find() ? matcher.group(1) : "0";
    }
}
