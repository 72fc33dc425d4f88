package org.muniment.processing;

import java.nio.file.Path;
import java.util.Map;
import org.muniment.storage.ContentId;

/**
 * Everything a stage may look at, gathered before the work so that no transaction is open while a model works.
 *
 * @param original the name of the original bytes
 * @param page which page of the original is meant, from 1
 * @param results what earlier stages of the run said, as JSON by stage
 * @param files what earlier stages derived, by role
 * @param settings what a person asked of the stages, by name
 */
public record WorkOrder(
        ContentId original,
        int page,
        Map<String, String> results,
        Map<String, Path> files,
        Map<String, String> settings) {

    public WorkOrder {
        results = Map.copyOf(results);
        files = Map.copyOf(files);
        settings = Map.copyOf(settings);
    }
}
