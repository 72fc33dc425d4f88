package org.muniment.benchmarks.hostile;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.muniment.benchmarks.BadRequest;
import org.muniment.benchmarks.hostile.Desk.Item;

/** {@code evaluate large}. */
public final class LargeCommand {

    public static final String HELP = """
            evaluate large      sends ten scans of 100 megapixels at once to a Muniment of its own

            Draws JPEGs of 10,000 by 10,000 pixels, every second one progressive, uploads all of them at the same time
            to an instance with a heap of 1 GB, reads them, and measures memory. The last line of standard output is one
            line of JSON.

              --count N         how many (10)
              --megapixels N    how large (100)

            Exit status: 0 all are shown and memory stayed below 2.5 GB, 1 not, 2 the question makes no sense.
            """;

    private static final long MEGA = 1_000_000;
    private static final long MOST_MEGABYTES = 2_500;

    private LargeCommand() {}

    /** @return the exit status */
    public static int run(List<String> words) throws InterruptedException {
        int count = number(words, "--count", 10);
        int side = (int) Math.sqrt(number(words, "--megapixels", 100) * (double) MEGA);
        try {
            Path room = OwnInstance.room();
            Path scans = Files.createDirectories(room.resolve("scans"));
            List<Specimen> specimens = draw(scans, count, side);
            try (var own = OwnInstance.start(room, "1g", false);
                    var watch = new Watch(own.instance(), room)) {
                return measure(specimens, own, watch);
            }
        } catch (IOException | ExecutionException e) {
            throw new IllegalStateException("The measurement could not be finished: " + e.getMessage(), e);
        }
    }

    private static int number(List<String> words, String name, int otherwise) {
        for (int i = 0; i < words.size(); i += 2) {
            if (!List.of("--count", "--megapixels").contains(words.get(i))
                    || i + 1 == words.size()
                    || !words.get(i + 1).matches("[1-9]\\d{0,3}")) {
                throw new BadRequest("'" + String.join(" ", words) + "' is not understood.\n\n" + HELP);
            }
        }
        int at = words.indexOf(name);
        return at < 0 ? otherwise : Integer.parseInt(words.get(at + 1));
    }

    private static List<Specimen> draw(Path folder, int count, int side) throws IOException {
        System.err.println("Drawing " + count + " scans of " + side + " by " + side + " pixels ...");
        var kinds = List.of(LargeScan.draw(side, false), LargeScan.draw(side, true));
        var specimens = new ArrayList<Specimen>();
        for (int i = 0; i < count; i++) {
            String name = "scan-" + i + ".jpg";
            Path file = kinds.get(i % 2).write(folder.resolve(name), i);
            specimens.add(new Specimen(file, name, Expectation.ACCEPT, Optional.of(TakenFormat.JPEG)));
        }
        return specimens;
    }

    private static int measure(List<Specimen> specimens, OwnInstance own, Watch watch)
            throws IOException, InterruptedException, ExecutionException {
        Visitor visitor = own.superuser();
        var faults = new Faults();
        long begin = System.nanoTime();
        String batch = visitor.postJson("/api/batches", Map.of("name", "Large", "kind", "minutes"))
                .json()
                .path("id")
                .asText();
        List<Entry> entries = allAtOnce(visitor, batch, specimens);
        long uploaded = System.nanoTime();
        visitor.post("/api/batches/" + batch + "/start", "application/json", BodyPublishers.noBody());
        List<Item> items = new Desk(visitor, faults).awaitEnd(List.of(batch));
        long ended = System.nanoTime();
        List<Fate> fates = HostileCommand.fates(entries, items, new Showing(visitor, faults));
        fates.stream().filter(fate -> !fate.isAccepted()).forEach(System.err::println);
        long shown = fates.stream().filter(Fate::isAccepted).count();
        Watch.Seen seen = watch.seen();
        boolean alive = visitor.get("/health").status() == 200;
        var line = new LinkedHashMap<String, Object>();
        line.put("files", specimens.size());
        line.put("fileMb", Files.size(specimens.get(0).path()) / MEGA);
        line.put("shown", shown);
        line.put("peakHeapMb", seen.heapBytes() / MEGA);
        line.put("peakRssMb", seen.serverBytes() / MEGA);
        line.put(
                "peakRssOfEach",
                seen.eachBytes().stream().map(bytes -> bytes / MEGA).toList());
        line.put("peakRssAllMb", seen.allBytes() / MEGA);
        line.put("uploadSeconds", (uploaded - begin) / 1_000 / MEGA);
        line.put("secondsToFinal", (ended - begin) / 1_000 / MEGA);
        line.put(
                "slowestPrepareMs", fates.stream().mapToLong(Fate::millis).max().orElse(0));
        line.put("serverErrors", faults.sentences().size());
        line.put("alive", alive);
        System.out.println(new ObjectMapper().writeValueAsString(line));
        boolean small = seen.serverBytes() / MEGA < MOST_MEGABYTES;
        return shown == specimens.size() && small && alive && faults.sentences().isEmpty() ? 0 : 1;
    }

    private static List<Entry> allAtOnce(Visitor visitor, String batch, List<Specimen> specimens)
            throws InterruptedException, ExecutionException {
        var people = Executors.newFixedThreadPool(specimens.size());
        try {
            var answers = new ArrayList<Future<Entry>>();
            for (Specimen specimen : specimens) {
                answers.add(people.submit(() -> {
                    var answer = visitor.post(
                            "/api/batches/" + batch + "/items?name=" + specimen.name(),
                            "application/octet-stream",
                            BodyPublishers.ofFile(specimen.path()));
                    return answer.status() == 201
                            ? Entry.taken(specimen, answer.json().path("id").asText(), 0)
                            : Entry.refused(
                                    specimen,
                                    answer.status() + ": " + answer.json().path("detail"),
                                    0);
                }));
            }
            var entries = new ArrayList<Entry>();
            for (Future<Entry> answer : answers) {
                entries.add(answer.get());
            }
            return entries;
        } finally {
            people.shutdownNow();
        }
    }
}
