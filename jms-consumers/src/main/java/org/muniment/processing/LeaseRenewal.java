package org.muniment.processing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Tells the database again and again that an attempt is alive, for as long as it is. */
@ApplicationScoped
public class LeaseRenewal {

    private static final Logger LOG = Logger.getLogger(LeaseRenewal.class);

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private Leases leases;

    @Inject
    private UnderWay underWay;

    /** Ends the renewal when closed. */
    public interface Renewing extends AutoCloseable {
        @Override
        void close();
    }

    public Renewing keep(Claim claim) {
        ScheduledFuture<?> renewal = scheduler.scheduleAtFixedRate(
                () -> renew(claim), leases.renewalSeconds(), leases.renewalSeconds(), TimeUnit.SECONDS);
        return () -> renewal.cancel(false);
    }

    private void renew(Claim claim) {
        try {
            if (!leases.renew(claim)) {
                underWay.interrupt(claim);
                LOG.warnf("The claim on stage %s (%s) was lost to another attempt", claim.stageId(), claim.stage());
            }
        } catch (RuntimeException e) {
            // An exception would end the schedule; the database may be back before the lease runs out.
            LOG.warnf("The lease on stage %s could not be renewed: %s", claim.stageId(), e.getMessage());
        }
    }
}
