package org.muniment.nodes;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.muniment.processing.Dispatch;
import org.muniment.processing.Obedience;
import org.muniment.processing.Sweep;

/** What this node does all the time: once a second it sweeps, every few seconds it says that it is alive. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Pulse {

    private static final Logger LOG = Logger.getLogger(Pulse.class);

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private Nodes nodes;

    @Inject
    private Dispatch dispatch;

    @Inject
    private Sweep sweep;

    @Inject
    private Obedience house;

    private ScheduledFuture<?> pulse;
    private int seconds;

    @PostConstruct
    void start() {
        nodes.beat();
        dispatch.takeBackAll();
        pulse = scheduler.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        pulse.cancel(false);
    }

    /** Never throws: an exception would end the schedule. */
    private void tick() {
        try {
            if (++seconds % Nodes.HEARTBEAT_SECONDS == 0) {
                nodes.beat();
            }
            house.obey();
            sweep.once();
        } catch (RuntimeException e) {
            // The database is away: the next second tries again, and health says so meanwhile.
            LOG.warnf(e, "This second's sweep did not succeed");
        }
    }
}
