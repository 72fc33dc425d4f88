package org.muniment.storage;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.muniment.events.Json;

/**
 * Rebuilds the catalogue when the data folder asks for it by the file {@code run/rebuild.wanted}, which
 * {@code ./muniment rebuild} writes; {@code run/rebuild.json} says how it ended. One that was broken off goes on at the
 * next start.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RebuildAtStart {

    private static final Logger LOG = Logger.getLogger(RebuildAtStart.class);
    private static final String BEGUN = "begun";

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private DataFolder data;

    @Inject
    private OriginalStore store;

    @Inject
    private Rebuild rebuild;

    @PostConstruct
    void start() {
        if (Files.exists(data.rebuildWanted())) {
            executor.execute(this::run);
        }
    }

    private void run() {
        try {
            RebuildReport report = report();
            Path beside = data.rebuildReport().resolveSibling("rebuild.part");
            Files.writeString(beside, Json.write(report));
            Files.deleteIfExists(data.rebuildWanted());
            Files.move(beside, data.rebuildReport(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException e) {
            LOG.errorf(e, "The catalogue could not be rebuilt; the next start goes on with it");
        }
    }

    private RebuildReport report() throws IOException {
        boolean begun = Files.readString(data.rebuildWanted()).equals(BEGUN);
        if (!begun && !rebuild.isPossible()) {
            return RebuildReport.refusing(
                    "The database holds a catalogue already, and a rebuilding never writes over one. Move the folder"
                            + " postgresql of the data folder away first.");
        }
        Files.writeString(data.rebuildWanted(), BEGUN);
        List<String> unreadable = new ArrayList<>();
        Set<ContentId> recorded = new HashSet<>();
        long missing = 0;
        try (Stream<ContentId> records = store.records()) {
            for (Iterator<ContentId> each = records.iterator(); each.hasNext(); ) {
                ContentId id = each.next();
                recorded.add(id);
                take(id, unreadable);
            }
        }
        long unrecorded = 0;
        try (Stream<ContentId> ids = store.ids()) {
            for (Iterator<ContentId> each = ids.iterator(); each.hasNext(); ) {
                unrecorded += recorded.remove(each.next()) ? 0 : 1;
            }
        }
        for (ContentId gone : recorded) {
            rebuild.lost(gone);
            missing++;
        }
        return new RebuildReport(null, rebuild.tally(), missing, unrecorded, unreadable);
    }

    private void take(ContentId id, List<String> unreadable) {
        try {
            rebuild.take(id, store.record(id).orElse(new byte[0]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            LOG.errorf(e, "The record of original %s could not be taken", id);
            Throwable cause = e.getCause() instanceof IllegalArgumentException ? e.getCause() : e;
            unreadable.add(id + ": " + cause.getMessage());
        }
    }
}
