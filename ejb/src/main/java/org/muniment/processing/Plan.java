package org.muniment.processing;

import java.util.List;
import java.util.stream.Stream;

/**
 * The stages by which a kind of artefact is processed, in order.
 *
 * @param name the kind's word; with those of the kinds behind it, where the first plan did not know what would follow
 * @param planned how many stages it comes to as far as can be told: never fewer than it has
 */
public record Plan(String name, List<Step> steps, int planned) {

    /** Stands between the words of a plan that goes on as another one. */
    static final String GOES_ON = ":";

    public Plan {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("A plan needs a stage: " + name);
        }
    }

    public Plan(String name, List<Step> steps) {
        this(name, steps, steps.size());
    }

    /**
     * A stage and the queue on which it waits.
     *
     * @param decides whether the stage says of what kind the artefact is, so that the plan of that kind goes on behind it
     */
    public record Step(String stage, String queue, boolean decides) {

        public Step(String stage, String queue) {
            this(stage, queue, false);
        }
    }

    /** Whether it ends where it is known what comes next. */
    boolean decides() {
        return steps.get(steps.size() - 1).decides();
    }

    /** This plan, and behind it those stages of the other that it does not have. It is the same when there are none. */
    public Plan goingOnAs(Plan other) {
        List<Step> further = other.steps.stream()
                .filter(step -> steps.stream().noneMatch(done -> done.stage().equals(step.stage())))
                .toList();
        return new Plan(
                further.isEmpty() ? name : name + GOES_ON + other.name,
                Stream.concat(steps.stream(), further.stream()).toList());
    }
}
