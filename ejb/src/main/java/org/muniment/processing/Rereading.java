package org.muniment.processing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;
import org.muniment.ingest.BatchItem;

/** Reads a page again, from a stage in the middle of its plan. What the stages before had found is used again. */
@Stateless
public class Rereading {

    /** Done once for a file; its pages are items of their own since then. */
    private static final String SPLIT = "split";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Runs runs;

    @Inject
    private Plans plans;

    /**
     * What a person wants.
     *
     * @param from the stage to begin at; null for the first that can be done again
     * @param settings for the stages, by name, such as {@code direction}
     */
    public record Wish(String from, Map<String, String> settings) {}

    /** The stages that an item can be sent back to, in the order of its plan; none while it is being read. */
    public List<String> stages(UUID item) {
        return runs.latestOfItem(item)
                .filter(run -> run.state() != RunState.RUNNING)
                .map(run -> {
                    List<Plan.Step> steps = plans.named(run.plan()).steps();
                    return IntStream.range(0, Math.min(run.stagesDone() + 1, steps.size()))
                            .mapToObj(position -> steps.get(position).stage())
                            .filter(stage -> !stage.equals(SPLIT))
                            .toList();
                })
                .orElse(List.of());
    }

    /** Begins; part of the transaction that sent the item back. */
    public Run begin(BatchItem item, Wish wish) {
        Run earlier = runs.latestOfItem(item.id())
                .filter(run -> run.state() != RunState.RUNNING)
                .orElseThrow(() -> new Refusal(Reason.CONFLICT, "This page is being read already."));
        List<String> possible = stages(item.id());
        String from = wish.from() == null && !possible.isEmpty() ? possible.get(0) : wish.from();
        if (!possible.contains(from)) {
            throw new Refusal(
                    Reason.INVALID,
                    "from",
                    possible.isEmpty()
                            ? "The file could not be opened at all. Repeat that, fill the page in by hand or reject it."
                            : "It can begin again at one of: " + String.join(", ", possible) + ".");
        }
        Plan plan = plans.named(earlier.plan());
        int position = positionOf(plan, from);
        Instant now = Instant.now();
        Run run = Run.again(earlier, plan, position, wish.settings(), now);
        database.persist(run);
        database.flush();
        database.persist(new StageRecord(run, position, plan.steps().get(position), now));
        return run;
    }

    /**
     * Takes a run back that no node has begun with.
     *
     * @return false when it is too late
     */
    public boolean withdraw(UUID run) {
        boolean withdrawn =
                database.createNativeQuery("""
                                delete from stage_record where run_id = :run and state in ('WAITING', 'SENT')
                                  and attempts = 0
                                  and not exists (select from stage_record o
                                                  where o.run_id = :run and o.id <> stage_record.id)
                                """).setParameter("run", run).executeUpdate() == 1;
        if (withdrawn) {
            database.createNativeQuery("delete from run where id = :run")
                    .setParameter("run", run)
                    .executeUpdate();
        }
        return withdrawn;
    }

    private static int positionOf(Plan plan, String stage) {
        return IntStream.range(0, plan.steps().size())
                .filter(position -> plan.steps().get(position).stage().equals(stage))
                .findFirst()
                .orElseThrow();
    }
}
