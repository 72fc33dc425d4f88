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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Looks at every original again and again, the longest unseen first, so that a restart goes on where it stopped; and
 * once a day takes away what no record names.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FixityWatch {

    private static final Logger LOG = Logger.getLogger(FixityWatch.class);

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private Holdings holdings;

    @Inject
    private OriginalStore originals;

    @Inject
    private OrphanSweep orphans;

    @Inject
    private FixitySettings settings;

    private List<ScheduledFuture<?>> rounds;

    @PostConstruct
    void start() {
        long pause = settings.pause().toMillis();
        rounds = List.of(
                scheduler.scheduleWithFixedDelay(this::round, pause, pause, TimeUnit.MILLISECONDS),
                scheduler.scheduleWithFixedDelay(this::sweep, 1, 24, TimeUnit.HOURS));
    }

    @PreDestroy
    void stop() {
        rounds.forEach(round -> round.cancel(true));
    }

    /** Looks at one original now, whenever it was looked at last. */
    public FixityCheck.Finding look(ContentId content) throws IOException, InterruptedException {
        return look(content, new FixityCheck(Long.MAX_VALUE));
    }

    private FixityCheck.Finding look(ContentId content, FixityCheck check) throws IOException, InterruptedException {
        FixityCheck.Finding finding = check.look(originals, content);
        holdings.record(content, finding);
        if (finding.fixity() != Fixity.VERIFIED) {
            LOG.errorf("Original %s is %s. %s", content, finding.fixity(), finding.detail());
        }
        return finding;
    }

    /** Never throws: an exception would end the schedule. */
    private void round() {
        try {
            // A disk that is not mounted says nothing of what is on it.
            originals.requireWritable();
            Duration age = settings.every();
            FixityCheck check = new FixityCheck(settings.bytesPerSecond());
            Optional<ContentId> due;
            while ((due = holdings.nextDue(age)).isPresent()) {
                look(due.get(), check);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            LOG.warnf(e, "The originals could not be checked; the next round tries again");
        }
    }

    private void sweep() {
        try {
            orphans.once();
        } catch (IOException | RuntimeException e) {
            LOG.warnf(e, "The store could not be swept; tomorrow it is tried again");
        }
    }
}
