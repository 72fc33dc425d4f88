package org.muniment.benchmarks.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.muniment.benchmarks.hostile.Visitor;
import org.muniment.benchmarks.hostile.Visitor.Answer;
import org.muniment.benchmarks.toy.Tables;
import org.muniment.benchmarks.toy.ToyProduct;

/** What is left when all is over, counted from outside: by HTTP, in the tables, in the folders and in the toy's file. */
final class Reckoning {

    private static final List<String> STAGES = List.of("toy-1", "toy-2", "toy-3", "toy-4");
    private static final String CONTENT = "[0-9a-f]{64}";

    private final ToyProduct product;
    private final Tables tables;
    private final Visitor visitor;
    private final List<String> complaints = new ArrayList<>();

    Reckoning(ToyProduct product, Visitor visitor) {
        this.product = product;
        this.tables = product.tables();
        this.visitor = visitor;
    }

    /**
     * The result.
     *
     * @param done items whose plan is done
     * @param lost files that were answered with 201 and are gone, items that never came to their end, outcomes of an ended
     *     item that left neither row nor line, and lines without a row
     * @param doubled outcomes with more than one row or more than one line
     * @param altered originals that come back other than they were sent
     * @param orphans files without a row and rows without a file, originals and derived files alike
     */
    record Count(long done, long lost, long doubled, long altered, long orphans, List<String> complaints) {}

    Count of(List<Uploads.Sent> sent) throws IOException, InterruptedException, SQLException {
        Map<String, Long> rows = effects(tables.texts("select item_id || ' ' || stage from toy_effect"));
        Map<String, Long> lines =
                effects(Files.exists(product.effects()) ? Files.readAllLines(product.effects()) : List.of());
        Map<String, String> states = new HashMap<>();
        tables.texts("select id || ' ' || state from batch_item")
                .forEach(row -> states.put(row.split(" ")[0], row.split(" ")[1]));
        long lost = 0;
        long altered = 0;
        long done = 0;
        for (Uploads.Sent file : sent) {
            String state = states.getOrDefault(file.item(), "GONE");
            if (!state.equals("VETTING")) {
                lost += complain(file.item() + " was taken and ended as " + state);
                continue;
            }
            done++;
            for (String stage : STAGES) {
                String effect = file.item() + " " + stage;
                if (!rows.containsKey(effect)) {
                    lost += complain(effect + " has no row");
                }
            }
            Answer original = visitor.get("/api/artefacts/" + file.artefact() + "/original");
            if (original.status() != 200) {
                lost += complain("The original of " + file.item() + " was answered with " + original.status());
            } else if (!Uploads.sha256(original.body()).equals(file.sha256())) {
                altered += complain("The original of " + file.item() + " came back altered");
            }
        }
        for (String line : lines.keySet()) {
            if (!rows.containsKey(line)) {
                lost += complain(line + " was committed, and its row is gone");
            }
        }
        Set<String> all = new HashSet<>(rows.keySet());
        all.addAll(lines.keySet());
        long doubled = 0;
        for (String effect : all) {
            if (rows.getOrDefault(effect, 0L) > 1 || lines.getOrDefault(effect, 0L) > 1) {
                doubled += complain(effect + " was applied more than once");
            }
        }
        long orphans = orphans("originals", "select content_id from original")
                + orphans("derived", "select distinct content_id from derived_file");
        return new Count(done, lost, doubled, altered, orphans, complaints);
    }

    private long orphans(String folder, String sql) throws IOException, SQLException {
        Set<String> named = new HashSet<>(tables.texts(sql));
        Set<String> stored;
        try (var files = Files.walk(product.instance().data().resolve(folder), 3)) {
            stored = files.filter(Files::isRegularFile)
                    .map(Path::getFileName)
                    .map(Path::toString)
                    .filter(name -> name.matches(CONTENT))
                    .collect(Collectors.toSet());
        }
        long orphans = 0;
        for (String file : stored) {
            orphans += named.contains(file) ? 0 : complain(folder + "/" + file + " has no row");
        }
        for (String row : named) {
            orphans += stored.contains(row) ? 0 : complain(folder + "/" + row + " has no file");
        }
        return orphans;
    }

    private static Map<String, Long> effects(List<String> texts) {
        return texts.stream().collect(Collectors.groupingBy(text -> text, Collectors.counting()));
    }

    private int complain(String sentence) {
        complaints.add(sentence + ".");
        return 1;
    }
}
