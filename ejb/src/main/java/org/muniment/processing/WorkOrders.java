package org.muniment.processing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.muniment.catalogue.Artefact;
import org.muniment.storage.DerivedFiles;

/** Gathers what a stage needs. */
@Stateless
public class WorkOrders {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Runs runs;

    @Inject
    private StageResults results;

    @Inject
    private DerivedFiles derived;

    public WorkOrder of(UUID runId) {
        Run run = runs.find(runId).orElseThrow(() -> new IllegalArgumentException("There is no run " + runId));
        Artefact artefact = database.find(Artefact.class, run.artefactId());
        Map<String, Path> files = new HashMap<>();
        derived.all(run.artefactId()).forEach((role, stored) -> files.put(role, stored.path()));
        return new WorkOrder(
                artefact.original().contentId(), artefact.page(), results.of(runId), files, run.settings());
    }
}
