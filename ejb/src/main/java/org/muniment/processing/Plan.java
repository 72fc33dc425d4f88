package org.muniment.processing;

import java.util.List;

/**
 * The stages by which a kind of artefact is processed, in order.
 *
 * @param name the kind's word
 */
public record Plan(String name, List<Step> steps) {

    public Plan {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("A plan needs a stage: " + name);
        }
    }

    /** A stage and the queue on which it waits. */
    public record Step(String stage, String queue) {}
}
