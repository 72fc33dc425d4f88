package org.muniment.benchmarks.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muniment.benchmarks.BadRequest;
import org.muniment.benchmarks.hostile.Desk.Item;
import org.muniment.benchmarks.hostile.Fate.End;
import org.muniment.launcher.Installation;

/** {@code evaluate hostile FOLDER}. */
public final class HostileCommand {

    public static final String HELP = """
            evaluate hostile FOLDER      sends every file of FOLDER to a Muniment of its own and tells what became of each

            Starts the product on free ports with a temporary data folder and a heap of 1 GB, uploads every file below
            FOLDER, waits until all are done, and looks at the pictures, the memory, the connections and the disk.
            FOLDER/MANIFEST.csv may say in the columns file and expect what is right for a file: accept, refuse or
            either. Takes some minutes. Progress and what is not right are said on standard error; the last line of
            standard output is one line of JSON.

              --keep          keep the data folder with its logs
              --report FILE   write what is not right to FILE too

            Exit status: 0 the promise is kept, 1 it is not, 2 the question makes no sense.
            """;

    private static final String HEAP = "1g";

    private HostileCommand() {}

    /** @return the exit status */
    public static int run(List<String> words) throws InterruptedException {
        var plain = new ArrayList<>(words);
        boolean kept = plain.remove("--keep");
        int report = plain.indexOf("--report");
        Path reportFile = null;
        if (report >= 0) {
            if (report + 1 == plain.size()) {
                throw new BadRequest("The option --report needs a file after it.");
            }
            reportFile = Path.of(plain.remove(report + 1));
            plain.remove(report);
        }
        if (plain.size() != 1 || plain.get(0).startsWith("--")) {
            throw new BadRequest("Say one folder after 'evaluate hostile'.\n\n" + HELP);
        }
        try {
            Verdict verdict =
                    judge(Specimen.in(Path.of(plain.get(0)).toAbsolutePath().normalize()), kept);
            List<String> complaints = verdict.complaints();
            complaints.forEach(System.err::println);
            if (reportFile != null) {
                Files.write(reportFile, complaints);
            }
            System.out.println(verdict.json());
            return verdict.isPromiseKept() ? 0 : 1;
        } catch (IOException e) {
            throw new IllegalStateException("The evaluation could not be finished: " + e.getMessage(), e);
        }
    }

    private static Verdict judge(List<Specimen> specimens, boolean kept) throws IOException, InterruptedException {
        Path room = OwnInstance.room();
        Path store = room.resolve("data");
        System.err.println("Looking at what lies around " + store + " ...");
        var outside = new Outside(Installation.locate().home(), room, store);
        try (var own = OwnInstance.start(room, HEAP, kept);
                var watch = new Watch(own.instance(), store)) {
            long server = own.instance().server().pid();
            var faults = new Faults();
            Visitor visitor = own.superuser();
            var door = new Door(visitor, faults);
            List<Entry> entries = door.bringIn(specimens);
            List<Item> items = new Desk(visitor, faults).awaitEnd(door.batches());
            List<Fate> fates = fates(entries, items, new Showing(visitor, faults));
            boolean alive = visitor.get("/health").status() == 200
                    && own.instance().server().isAlive()
                    && own.instance().server().pid() == server;
            Watch.Seen seen = watch.seen();
            return new Verdict(
                    fates,
                    faults.sentences(),
                    errorsLogged(store.resolve("logs")),
                    items.stream().filter(item -> !item.isFinal()).count(),
                    seen,
                    outside.written(seen.written(), specimens),
                    alive);
        }
    }

    /** What a person who looks after the server would be troubled with. */
    private static List<String> errorsLogged(Path logs) throws IOException {
        var errors = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(logs, "server.log*")) {
            for (Path file : files) {
                try (var lines = Files.lines(file)) {
                    lines.filter(line -> line.contains(" ERROR ")).forEach(errors::add);
                }
            }
        }
        return errors;
    }

    static List<Fate> fates(List<Entry> entries, List<Item> items, Showing showing)
            throws IOException, InterruptedException {
        Map<String, Item> byId = new HashMap<>();
        items.forEach(item -> byId.put(item.id(), item));
        var fates = new ArrayList<Fate>();
        for (Entry entry : entries) {
            if (entry.item().isPresent() && byId.containsKey(entry.item().get())) {
                fates.add(showing.of(entry, byId.get(entry.item().get())));
            } else {
                End end = entry.refusal().isPresent() ? End.REFUSED : End.FAULT;
                fates.add(new Fate(entry.specimen(), end, entry.refusal().orElse(""), entry.millis()));
            }
        }
        return fates;
    }
}
