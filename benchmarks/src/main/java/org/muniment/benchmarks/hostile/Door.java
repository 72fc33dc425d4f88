package org.muniment.benchmarks.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings files in as people and programs do: batch by batch, in turn a file a request and several files a form. After every
 * request another one has to be served.
 */
final class Door {

    private static final int FILES_PER_BATCH = 64;
    /** A refusal of the file itself; any other answer below 500 says that something else is wrong. */
    private static final Set<Integer> REFUSALS = Set.of(400, 411, 413, 415, 422);

    private final Visitor visitor;
    private final Faults faults;
    private final int filesPerForm;
    private final List<String> batches = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private int sent;

    Door(Visitor visitor, Faults faults) throws IOException, InterruptedException {
        this.visitor = visitor;
        this.faults = faults;
        this.filesPerForm = visitor.get("/api/session")
                .json()
                .path("limits")
                .path("filesPerRequest")
                .asInt(1);
    }

    /** Sends all and starts what was taken. */
    List<Entry> bringIn(List<Specimen> specimens) throws IOException, InterruptedException {
        for (int from = 0; from < specimens.size(); from += FILES_PER_BATCH) {
            var files = specimens.subList(from, Math.min(specimens.size(), from + FILES_PER_BATCH));
            bringInBatch(files, batches.size() % 2 == 1 ? filesPerForm : 1);
            System.err.printf(
                    "%d of %d files sent, %d taken%n",
                    entries.size(),
                    specimens.size(),
                    entries.stream().filter(entry -> entry.item().isPresent()).count());
        }
        return List.copyOf(entries);
    }

    /** The batches that were begun. */
    List<String> batches() {
        return List.copyOf(batches);
    }

    private void bringInBatch(List<Specimen> specimens, int perRequest) throws IOException, InterruptedException {
        var opened = visitor.postJson("/api/batches", Map.of("name", "Hostile " + batches.size(), "kind", "minutes"));
        String batch = opened.json().path("id").asText();
        if (opened.status() != 201) {
            throw new IOException("A batch could not be opened; the answer was " + opened.status() + ".");
        }
        batches.add(batch);
        int before = entries.size();
        for (int from = 0; from < specimens.size(); from += perRequest) {
            var files = specimens.subList(from, Math.min(specimens.size(), from + perRequest));
            if (perRequest == 1) {
                single(batch, files.get(0));
            } else {
                form(batch, files);
            }
        }
        if (entries.subList(before, entries.size()).stream()
                .anyMatch(entry -> entry.item().isPresent())) {
            int status = visitor.post("/api/batches/" + batch + "/start", "application/json", BodyPublishers.noBody())
                    .status();
            if (status != 202) {
                faults.add("Starting batch " + batches.size() + " was answered with " + status + ".");
            }
        }
    }

    private void single(String batch, Specimen specimen) throws InterruptedException {
        String name = URLEncoder.encode(nameOf(sent++, specimen), StandardCharsets.UTF_8);
        long begin = System.nanoTime();
        try {
            var answer = visitor.post(
                    "/api/batches/" + batch + "/items?name=" + name,
                    "application/octet-stream",
                    BodyPublishers.ofFile(specimen.path()));
            entries.add(entry(specimen, answer.status(), answer.json(), millisSince(begin)));
        } catch (IOException e) {
            faults.add(specimen.name() + " was not answered: " + e);
            entries.add(Entry.fault(specimen, millisSince(begin)));
        }
        nextIsServed(batch, specimen.name());
    }

    private Entry entry(Specimen specimen, int status, JsonNode body, long millis) {
        if (status == 201) {
            return Entry.taken(specimen, body.path("id").asText(), millis);
        }
        String sentence = body.path("detail").asText(body.path("title").asText());
        if (REFUSALS.contains(status) && !sentence.isBlank()) {
            return Entry.refused(specimen, sentence, millis);
        }
        faults.add(specimen.name() + " was answered with " + status + ": " + sentence);
        return Entry.fault(specimen, millis);
    }

    private void form(String batch, List<Specimen> specimens) throws InterruptedException {
        int first = sent;
        long begin = System.nanoTime();
        try {
            var form = new Form();
            for (int i = 0; i < specimens.size(); i++) {
                form.add(nameOf(first + i, specimens.get(i)), specimens.get(i).path());
            }
            var answer = visitor.post("/api/batches/" + batch + "/items", form.mediaType(), form.body());
            JsonNode body = answer.json();
            if (answer.isServerError() || !body.has("items")) {
                faults.add("A form of " + specimens.size() + " files from "
                        + specimens.get(0).name() + " on was answered with " + answer.status() + ".");
                eachByItself(batch, specimens);
                return;
            }
            sent += specimens.size();
            long share = millisSince(begin) / specimens.size();
            for (int i = 0; i < specimens.size(); i++) {
                entries.add(entryInForm(specimens.get(i), nameOf(first + i, specimens.get(i)), body, share));
            }
        } catch (IOException e) {
            faults.add("A form from " + specimens.get(0).name() + " on was not answered: " + e);
            eachByItself(batch, specimens);
        }
        nextIsServed(batch, specimens.get(0).name());
    }

    private void eachByItself(String batch, List<Specimen> specimens) throws InterruptedException {
        for (Specimen specimen : specimens) {
            single(batch, specimen);
        }
    }

    private Entry entryInForm(Specimen specimen, String name, JsonNode body, long millis) {
        for (JsonNode item : body.path("items")) {
            if (item.path("fileName").asText().equals(name)) {
                return entry(specimen, 201, item, millis);
            }
        }
        for (JsonNode refused : body.path("refused")) {
            if (refused.path("fileName").asText().equals(name)) {
                JsonNode problem = refused.path("problem");
                return entry(specimen, problem.path("status").asInt(), problem, millis);
            }
        }
        faults.add(specimen.name() + " is not in the answer to its form.");
        return Entry.fault(specimen, millis);
    }

    private void nextIsServed(String batch, String after) throws InterruptedException {
        try {
            int status = visitor.get("/api/batches/" + batch).status();
            if (status != 200) {
                faults.add("The request after " + after + " was answered with " + status + ".");
            }
        } catch (IOException e) {
            faults.add("The request after " + after + " was not answered: " + e);
        }
    }

    /** Numbered, so that files of the same name can be told apart in answers. */
    private static String nameOf(int number, Specimen specimen) {
        return "%04d-%s".formatted(number, specimen.path().getFileName());
    }

    private static long millisSince(long begin) {
        return (System.nanoTime() - begin) / 1_000_000;
    }
}
