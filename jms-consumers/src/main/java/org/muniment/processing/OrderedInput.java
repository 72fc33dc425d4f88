package org.muniment.processing;

import java.nio.file.Path;
import java.util.Optional;
import org.muniment.events.Json;

/** The input of a stage that runs for the server: gathered from the tables by a {@link WorkOrder}. */
record OrderedInput(WorkOrder order, OriginalAtHand atHand, Path scratch) implements StageInput {

    @Override
    public Path original() {
        return atHand.path();
    }

    @Override
    public int page() {
        return order.page();
    }

    @Override
    public Path file(String role) {
        return Optional.ofNullable(order.files().get(role))
                .orElseThrow(() -> new IllegalArgumentException("No earlier stage derived a file " + role));
    }

    @Override
    public Optional<String> setting(String name) {
        return Optional.ofNullable(order.settings().get(name));
    }

    @Override
    public <T extends Record> T result(String stage, Class<T> type) {
        return Optional.ofNullable(order.results().get(stage))
                .map(json -> Json.read(json, type))
                .orElseThrow(() -> new IllegalArgumentException("The stage " + stage + " has no result"));
    }
}
