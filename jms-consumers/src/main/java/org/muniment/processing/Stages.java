package org.muniment.processing;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The stages that this node can run, by name. */
public class Stages {

    private final Map<String, Stage> byName;

    public Stages(Collection<? extends Stage> stages) {
        this.byName = stages.stream().collect(Collectors.toMap(Stage::name, Function.identity()));
    }

    /** @throws StageFailure when no model or code for it is installed here */
    public Stage named(String name) throws StageFailure {
        return Optional.ofNullable(byName.get(name))
                .orElseThrow(() -> StageFailure.lasting("The stage " + name + " is not set up on this server.", null));
    }
}
