package org.muniment.benchmarks.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Looks at the batches until nothing in them is at work any more. */
final class Desk {

    private static final Duration PAUSE = Duration.ofSeconds(2);
    /** Longer than any time limit of a stage with its attempts. */
    private static final Duration STANDSTILL = Duration.ofMinutes(6);

    private final Visitor visitor;
    private final Faults faults;

    /**
     * An item as it ended.
     *
     * @param error why it failed; empty text when it did not
     */
    record Item(String id, String artefact, String fileName, String state, String error, int stagesDone) {

        boolean isFinal() {
            return state.equals("vetting") || state.equals("failed");
        }
    }

    Desk(Visitor visitor, Faults faults) {
        this.visitor = visitor;
        this.faults = faults;
    }

    /** Every item, pages that were split off included; some are not final when nothing has moved for minutes. */
    List<Item> awaitEnd(List<String> batches) throws IOException, InterruptedException {
        Instant moved = Instant.now();
        long progress = -1;
        while (true) {
            List<Item> items = items(batches);
            long open = items.stream().filter(item -> !item.isFinal()).count();
            if (open == 0) {
                return items;
            }
            long now = items.stream().mapToLong(Item::stagesDone).sum() * 100_000 + items.size() - open;
            if (now != progress) {
                progress = now;
                moved = Instant.now();
            } else if (Instant.now().isAfter(moved.plus(STANDSTILL))) {
                return items;
            }
            System.err.printf("%d of %d items done%n", items.size() - open, items.size());
            Thread.sleep(PAUSE.toMillis());
        }
    }

    private List<Item> items(List<String> batches) throws IOException, InterruptedException {
        var items = new ArrayList<Item>();
        for (String batch : batches) {
            String cursor = "";
            do {
                var answer = visitor.get("/api/batches/" + batch + "/items?limit=200" + cursor);
                if (answer.status() != 200) {
                    faults.add("The items of a batch were answered with " + answer.status() + ".");
                    break;
                }
                JsonNode page = answer.json();
                page.path("items").forEach(item -> items.add(item(item)));
                cursor = page.path("next").isTextual()
                        ? "&cursor=" + page.path("next").asText()
                        : "";
            } while (!cursor.isEmpty());
        }
        return items;
    }

    private static Item item(JsonNode item) {
        return new Item(
                item.path("id").asText(),
                item.path("artefactId").asText(),
                item.path("fileName").asText(),
                item.path("state").asText(),
                item.path("error").isTextual() ? item.path("error").asText() : "",
                item.path("stagesDone").asInt());
    }
}
