package org.muniment.identity;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Sees to it at every boot that the office of the superuser is held. Keycloak starts beside this server and may answer
 * later, so it is asked until it does.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OfficeOpening {

    private static final Logger LOG = Logger.getLogger(OfficeOpening.class);
    private static final int SECONDS_BETWEEN = 2;

    /** Once a minute: at the first start Keycloak takes most of one. */
    private static final int FAILURES_PER_WARNING = 30;

    private int failures;
    private ScheduledFuture<?> asking;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private Superuser superuser;

    @Inject
    private Realm realm;

    @PostConstruct
    void start() {
        asking = scheduler.scheduleWithFixedDelay(this::open, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        asking.cancel(false);
    }

    private void open() {
        if (appoint()) {
            stop();
        }
    }

    private boolean appoint() {
        try {
            if (superuser.holder().isPresent()) {
                return true;
            }
            List<Account> candidates = realm.accountsWithRole("superuser");
            if (candidates.size() != 1) {
                LOG.errorf(
                        "The office of the superuser is vacant and %d accounts have the role; give it to exactly one.",
                        candidates.size());
                return false;
            }
            Account holder = superuser.appointFirst(candidates.get(0));
            LOG.infof("%s holds the office of the superuser", holder.name());
            return true;
        } catch (RuntimeException e) {
            if (++failures % FAILURES_PER_WARNING == 0) {
                LOG.warnf(e, "The holder of the superuser's office is not known yet: Keycloak does not say");
            }
            return false;
        }
    }
}
