package org.muniment.storage;

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
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Once a second has the records written that are due. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RecordKeeper {

    private static final Logger LOG = Logger.getLogger(RecordKeeper.class);
    private static final Duration REST = Duration.ofSeconds(30);

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private Records records;

    private ScheduledFuture<?> round;
    private Instant restsUntil = Instant.MIN;

    @PostConstruct
    void start() {
        round = scheduler.scheduleWithFixedDelay(this::round, 1_000, 1_000, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        round.cancel(true);
    }

    /** Never throws: an exception would end the schedule. */
    private void round() {
        if (Instant.now().isBefore(restsUntil)) {
            return;
        }
        try {
            while (records.writeSome() == Records.AT_ONCE
                    && !Thread.currentThread().isInterrupted()) {
                LOG.debug("More records are due");
            }
        } catch (IOException | RuntimeException e) {
            restsUntil = Instant.now().plus(REST);
            LOG.warnf(e, "Records beside originals could not be written; in %d s it is tried again", REST.toSeconds());
        }
    }
}
