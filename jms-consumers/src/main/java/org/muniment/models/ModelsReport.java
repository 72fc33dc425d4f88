package org.muniment.models;

import java.util.List;

/** Every engine in use and every declared model, as they were found at start. */
public record ModelsReport(List<EngineReport> engines, List<ModelReport> models) {

    public ModelsReport {
        engines = List.copyOf(engines);
        models = List.copyOf(models);
    }
}
