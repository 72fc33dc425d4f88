package org.muniment.nodes;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.muniment.processing.Sweep;

/** What this node does all the time: once a second it sweeps, every few seconds it says that it is alive. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Pulse {

    private static final Logger LOG = Logger.getLogger(Pulse.class);
    private static final long SECOND = 1_000;

    @Resource
    private TimerService timers;

    @Inject
    private Nodes nodes;

    @Inject
    private Sweep sweep;

    private final AtomicInteger seconds = new AtomicInteger();
    private final AtomicBoolean busy = new AtomicBoolean();

    @PostConstruct
    void start() {
        nodes.beat();
        timers.createIntervalTimer(SECOND, SECOND, new TimerConfig(null, false));
    }

    @Timeout
    void tick() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            if (seconds.incrementAndGet() % Nodes.HEARTBEAT_SECONDS == 0) {
                nodes.beat();
            }
            sweep.once();
        } catch (RuntimeException e) {
            // The database is away: the next second tries again, and health says so meanwhile.
            LOG.warnf(e, "This second's sweep did not succeed");
        } finally {
            busy.set(false);
        }
    }
}
