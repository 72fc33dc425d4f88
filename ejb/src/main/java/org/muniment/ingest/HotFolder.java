package org.muniment.ingest;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.muniment.nodes.Maintenance;
import org.muniment.nodes.Settings;

/**
 * The way in for scanners that write to a folder of the server: each sub-folder that nobody has written to for a while
 * becomes a batch of its name, and is read at once.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HotFolder {

    private static final Logger LOG = Logger.getLogger(HotFolder.class);
    private static final int LOOK_SECONDS = 2;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private Delivery delivery;

    @Inject
    private Maintenance maintenance;

    private Optional<ScheduledFuture<?>> looking = Optional.empty();

    @PostConstruct
    void start() {
        String folder = Settings.HOT_FOLDER.value();
        if (folder.isEmpty()) {
            return;
        }
        create(Path.of(folder));
        HotFolderWatch watch =
                new HotFolderWatch(Path.of(folder), Duration.ofSeconds(Settings.HOT_FOLDER_QUIET.value()));
        looking = Optional.of(
                scheduler.scheduleWithFixedDelay(() -> look(watch), LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS));
        LOG.infof("Files put into folders of %s are imported by themselves", folder);
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The setting %s names %s, which is no folder and cannot be made one."
                            .formatted(Settings.HOT_FOLDER.name(), folder),
                    e);
        }
    }

    @PreDestroy
    void stop() {
        looking.ifPresent(schedule -> schedule.cancel(true));
    }

    /** Never throws: an exception would end the schedule. */
    private void look(HotFolderWatch watch) {
        try {
            // What scanners bring while the house is locked waits where they put it.
            if (maintenance.lock().isPresent()) {
                return;
            }
            for (Path folder : watch.quietFolders()) {
                delivery.take(folder);
            }
        } catch (IOException | RuntimeException e) {
            LOG.warnf("The hot folder could not be taken in: %s. It is tried again.", e.getMessage());
        }
    }
}
