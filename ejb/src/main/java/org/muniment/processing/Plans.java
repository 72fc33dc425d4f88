package org.muniment.processing;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.muniment.catalogue.Kind;
import org.muniment.events.Json;

/**
 * The plans, read from every {@code plans.json} that the modules of the application carry: a new kind is an entry there
 * and the stages that it names.
 */
@Singleton
public class Plans {

    private final Map<Kind, Plan> byKind;

    public Plans() {
        this(found());
    }

    /** @throws IllegalStateException when two files plan the same kind */
    Plans(Collection<URL> files) {
        Map<Kind, Plan> plans = new HashMap<>();
        for (URL file : files) {
            read(file).forEach((word, steps) -> {
                if (plans.put(new Kind(word), new Plan(word, steps)) != null) {
                    throw new IllegalStateException(
                            "The kind " + word + " is planned twice, the second time in " + file);
                }
            });
        }
        plans.replaceAll((kind, plan) -> plan.decides() ? withRoom(plan, plans.values()) : plan);
        this.byKind = Map.copyOf(plans);
    }

    /** Whatever the kind turns out to be: a bar of progress may get there sooner, and never runs back. */
    private static Plan withRoom(Plan plan, Collection<Plan> others) {
        List<Plan.Step> before = plan.steps().subList(0, plan.steps().size() - 1);
        int most = others.stream()
                .filter(other -> !other.decides())
                // A kind that is prepared in another way cannot come out of it.
                .filter(other -> Collections.indexOfSubList(other.steps(), before) == 0)
                .mapToInt(other -> plan.goingOnAs(other).steps().size())
                .max()
                .orElse(plan.steps().size());
        return new Plan(plan.name(), plan.steps(), most);
    }

    /** Every kind that has a plan, sorted by its word. */
    public List<Kind> kinds() {
        return byKind.keySet().stream().sorted(Comparator.comparing(Kind::word)).toList();
    }

    /** Empty when nobody plans a kind of that word. */
    public Optional<Kind> kind(String word) {
        return byKind.keySet().stream().filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** @throws IllegalArgumentException when there is none */
    public Plan of(Kind kind) {
        return Optional.ofNullable(byKind.get(kind))
                .orElseThrow(() -> new IllegalArgumentException("There is no plan " + kind));
    }

    /**
     * @param name of a plan, also of one that goes on as another
     * @throws IllegalArgumentException when there is none
     */
    public Plan named(String name) {
        List<Plan> parts = Arrays.stream(name.split(Plan.GOES_ON))
                .map(word -> of(new Kind(word)))
                .toList();
        return parts.stream().skip(1).reduce(parts.get(0), Plan::goingOnAs);
    }

    /** Whether the kind is one that stands for not knowing yet. */
    public boolean isOpen(Kind kind) {
        return of(kind).decides();
    }

    private static Map<String, List<Plan.Step>> read(URL file) {
        try (InputStream in = file.openStream()) {
            return Json.mapper().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** Modules of the application see each other; a file that is seen on two ways is one file. */
    private static Collection<URL> found() {
        Map<String, URL> files = new TreeMap<>();
        try {
            Collections.list(Plans.class.getClassLoader().getResources("plans.json"))
                    .forEach(file -> files.put(file.toString(), file));
        } catch (IOException e) {
            throw new UncheckedIOException("The plans cannot be looked for", e);
        }
        return files.values();
    }
}
