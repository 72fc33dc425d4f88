package org.muniment.processing;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muniment.catalogue.Kind;
import org.muniment.events.Json;

/** The plans, read from {@code plans.json}: a new kind is a new entry there and the stages that it names. */
@Singleton
public class Plans {

    private final Map<String, List<Plan.Step>> steps;

    public Plans() {
        try (InputStream in = Plans.class.getResourceAsStream("/plans.json")) {
            this.steps = Json.mapper().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("plans.json cannot be read", e);
        }
    }

    /** @throws IllegalArgumentException when there is none */
    public Plan of(Kind kind) {
        return named(kind.word());
    }

    /** @throws IllegalArgumentException when there is none */
    public Plan named(String name) {
        return Optional.ofNullable(steps.get(name))
                .map(list -> new Plan(name, list))
                .orElseThrow(() -> new IllegalArgumentException("There is no plan " + name));
    }
}
