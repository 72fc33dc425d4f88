package org.muniment.processing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;
import org.muniment.catalogue.Kind;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;

/** A run that is at its end goes on as another kind than it began. */
@Stateless
public class Turn {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Runs runs;

    @Inject
    private Plans plans;

    /**
     * Part of the transaction that says what the item is.
     *
     * @return whether there is more to do; then the stage waits
     * @throws Refusal when the run is not at its end
     */
    public boolean take(UUID item, Kind kind) {
        Run run = runs.latestOfItem(item)
                .map(found -> database.find(Run.class, found.id(), LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.state() == RunState.DONE)
                .orElseThrow(() -> new Refusal(Reason.CONFLICT, "This page is being read. Wait until that is done."));
        Plan plan = plans.named(run.plan()).goingOnAs(plans.of(kind));
        run.goOn(plan);
        int next = run.stagesDone();
        boolean more = next < plan.steps().size();
        if (more) {
            run.resume();
            database.persist(new StageRecord(run, next, plan.steps().get(next), Instant.now()));
        }
        return more;
    }
}
