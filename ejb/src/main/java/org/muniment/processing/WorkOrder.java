package org.muniment.processing;

import java.nio.file.Path;
import java.util.Map;

/**
 * Everything a stage may look at, gathered before the work so that no transaction is open while a model works.
 *
 * @param original where the original bytes lie
 * @param page which page of the original is meant, from 1
 * @param results what earlier stages of the run said, as JSON by stage
 * @param files what earlier stages derived, by role
 */
public record WorkOrder(Path original, int page, Map<String, String> results, Map<String, Path> files) {

    public WorkOrder {
        results = Map.copyOf(results);
        files = Map.copyOf(files);
    }
}
