package org.muniment.processing;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.MDC;
import org.muniment.nodes.Settings;

/**
 * Where stages work: on threads of their own, so that one that never ends holds no consumer up. It is interrupted when its
 * time is over; should it not listen, its thread goes on by itself and nobody waits for what it finds.
 */
@ApplicationScoped
public class Workbench {

    private final long seconds = Settings.STAGE_SECONDS.value();

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private UnderWay underWay;

    private ExecutorService workers;

    @PostConstruct
    void open() {
        workers = Executors.newCachedThreadPool(threads);
    }

    @PreDestroy
    void close() {
        workers.shutdownNow();
    }

    /**
     * @throws StageFailure the stage's own, or that its time is over
     * @throws Unforeseen when it broke off with anything else
     */
    public StageOutcome run(Stage stage, StageInput input, Claim claim) throws StageFailure {
        Future<StageOutcome> work = workers.submit(() -> {
            MDC.put("correlationId", claim.runId());
            return stage.run(input);
        });
        try (UnderWay.Entry entry = underWay.enter(claim, work)) {
            return work.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            work.cancel(true);
            throw StageFailure.passing(
                    "The stage %s took longer than %,d s at this page and was given up."
                            .formatted(stage.name(), seconds),
                    e);
        } catch (InterruptedException | CancellationException e) {
            work.cancel(true);
            throw StageFailure.passing("The stage %s was stopped with its server.".formatted(stage.name()), e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StageFailure failure) {
                throw failure;
            }
            throw new Unforeseen(e.getCause());
        }
    }

    /** A stage ended with what it does not declare: an error in its code, or in the machine. */
    static final class Unforeseen extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unforeseen(Throwable cause) {
            super(cause);
        }
    }
}
