package org.muniment.processing;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.logging.Logger;
import org.muniment.nodes.Settings;

/**
 * When the server is stopped politely: nothing new is begun, what is under way has a few seconds to end, and what has not
 * ended then is given back, so that another node goes on with it at once.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LastOrders {

    private static final Logger LOG = Logger.getLogger(LastOrders.class);
    private static final int GLANCE_MILLIS = 50;

    private final long seconds = Settings.STOP_SECONDS.value();

    @Inject
    private UnderWay underWay;

    @Inject
    private Leases leases;

    /** Called so that the beans are there when the server is on its way down. */
    @PostConstruct
    void open() {
        LOG.debugf("At work on %d stages", underWay.claims().size());
    }

    @PreDestroy
    void close() {
        underWay.close();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        try {
            while (!underWay.claims().isEmpty() && System.nanoTime() < end) {
                Thread.sleep(GLANCE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        giveBack(underWay.claims());
        underWay.interrupt();
    }

    private void giveBack(List<Claim> claims) {
        for (Claim claim : claims) {
            try {
                leases.giveBack(claim);
                LOG.infof("The stage %s of run %s was not finished and is given back", claim.stage(), claim.runId());
            } catch (RuntimeException e) {
                LOG.warnf("The stage %s could not be given back: %s", claim.stageId(), e.getMessage());
            }
        }
    }
}
