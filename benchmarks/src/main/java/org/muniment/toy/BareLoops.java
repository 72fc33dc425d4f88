package org.muniment.toy;

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
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.jms.ConnectionFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Runs bare loops when a file asks for them: {@code toy-loop.order} in the data folder holds threads and seconds, and
 * {@code toy-loop.result} says how many stages they did.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BareLoops {

    private static final Logger LOG = Logger.getLogger(BareLoops.class);
    private static final Path FOLDER = Path.of(System.getProperty("muniment.data"));

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Resource
    private ManagedThreadFactory threads;

    @Resource(lookup = "java:/jdbc/muniment")
    private DataSource dataSource;

    @Resource(lookup = "java:/jms/outsideJta")
    private ConnectionFactory connections;

    private ScheduledFuture<?> glance;

    @PostConstruct
    void open() {
        glance = scheduler.scheduleWithFixedDelay(this::look, 250, 250, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void close() {
        glance.cancel(true);
    }

    private void look() {
        Path order = FOLDER.resolve("toy-loop.order");
        try {
            if (Files.exists(order)) {
                String[] words = Files.readString(order).strip().split(" ");
                Files.delete(order);
                Path result = FOLDER.resolve("toy-loop.part");
                Files.writeString(result, Long.toString(run(Integer.parseInt(words[0]), Long.parseLong(words[1]))));
                Files.move(result, FOLDER.resolve("toy-loop.result"), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException | RuntimeException e) {
            LOG.errorf(e, "The bare loop did not run");
        }
    }

    private long run(int width, long seconds) {
        ExecutorService pool = Executors.newFixedThreadPool(width, threads);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        try {
            List<Future<Long>> loops = new ArrayList<>();
            for (int i = 0; i < width; i++) {
                loops.add(pool.submit(new BareLoop(dataSource, connections, end)));
            }
            long done = 0;
            for (Future<Long> loop : loops) {
                done += loop.get();
            }
            return done;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
