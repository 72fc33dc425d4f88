package org.muniment.processing;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The keepers of all modules, looked for once. */
@Singleton
public class Keepers {

    private final Map<String, List<ResultKeeper>> byStage;

    @Inject
    public Keepers(@Any Instance<ResultKeeper> keepers) {
        this.byStage = keepers.stream().collect(Collectors.groupingBy(ResultKeeper::stage));
    }

    /** Lets everybody who keeps results of this stage keep this one. */
    void keep(String stage, Run run, StageOutcome outcome) {
        byStage.getOrDefault(stage, List.of()).forEach(keeper -> keeper.keep(run, outcome));
    }
}
