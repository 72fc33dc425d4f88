package org.muniment.launcher;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** The three servers of an instance: started in order, watched, started again when one dies, stopped in order. */
final class Servers {
    private final Child database;
    private final Child keycloak;
    private final Child application;
    private final Cluster cluster;
    private final Secrets secrets;
    private final Progress progress;
    private final CountDownLatch end = new CountDownLatch(1);
    private final Map<Child, Deaths> deaths = new HashMap<>();
    private volatile boolean stopping;
    private volatile String reason;

    private Servers(
            Child database, Child keycloak, Child application, Cluster cluster, Secrets secrets, Progress progress) {
        this.database = database;
        this.keycloak = keycloak;
        this.application = application;
        this.cluster = cluster;
        this.secrets = secrets;
        this.progress = progress;
    }

    static Servers of(Plan plan, Web web, FirstStart firstStart, Progress progress) throws IOException {
        Identity identity = Identity.current();
        var cluster = new Cluster(plan.installation(), plan.data(), identity);
        return new Servers(
                new Child(
                        new Postgres(
                                plan.installation(), plan.data(), plan.ports().database(), identity),
                        plan.data()),
                new Child(new Keycloak(plan, web, firstStart), plan.data()),
                new Child(new WildFly(plan, web), plan.data()),
                cluster,
                plan.secrets(),
                progress);
    }

    /** PostgreSQL first; the other two side by side, as neither waits for the other. */
    void start() throws IOException, InterruptedException {
        Instant begin = Instant.now();
        cluster.make(secrets);
        launch(database);
        database.awaitAnswer();
        ready(database, begin);
        begin = Instant.now();
        launch(keycloak);
        launch(application);
        awaitBoth(begin);
        List.of(database, keycloak, application).forEach(this::watch);
    }

    private void awaitBoth(Instant begin) throws InterruptedException, IOException {
        boolean one = false;
        boolean other = false;
        while (!one || !other) {
            if (stopping) {
                throw stopped();
            }
            if (!one && keycloak.answersNow()) {
                one = true;
                ready(keycloak, begin);
            }
            if (!other && application.answersNow()) {
                other = true;
                ready(application, begin);
            }
            Thread.sleep(50);
        }
    }

    private static Refusal stopped() {
        return new Refusal("Muniment was stopped while it was starting.");
    }

    private void ready(Child child, Instant begin) {
        progress.say("%-10s is up  %5.1f s"
                .formatted(child.name(), Duration.between(begin, Instant.now()).toMillis() / 1000.0));
    }

    private synchronized void launch(Child child) throws IOException {
        if (stopping) {
            throw stopped();
        }
        child.start();
    }

    private void watch(Child child) {
        child.process()
                .onExit()
                .thenAcceptAsync(process -> revive(child, process.exitValue()), Servers::onItsOwnThread);
    }

    /**
     * Not in the common pool: on two cores that has one thread, which the JDK needs itself to tell that a process has ended.
     * A revival that waits there for a stop, which waits for a process, would never end.
     */
    private static void onItsOwnThread(Runnable task) {
        Thread thread = new Thread(task, "muniment-watch");
        thread.setDaemon(true);
        thread.start();
    }

    private void revive(Child child, int status) {
        try {
            Instant begin = Instant.now();
            Deaths lately = died(child);
            // What a dead server held, a port or a shared memory segment, may take a moment to be free again.
            Thread.sleep(lately.pause().toMillis());
            synchronized (this) {
                if (stopping) {
                    return;
                }
                if (lately.areTooMany()) {
                    giveUp(
                            "%s ended %d times within %d minutes (last status %d); Muniment stops. The data is safe; the reason is in %s."
                                    .formatted(
                                            child.name(),
                                            lately.count(),
                                            Deaths.WINDOW.toMinutes(),
                                            status,
                                            child.output().getParent()));
                    return;
                }
                progress.say(child.name() + " ended unexpectedly (status " + status + "); it is started again.");
                child.start();
                watch(child);
            }
            awaitRevival(child, begin);
        } catch (IOException e) {
            giveUp(child.name() + " cannot be started again: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitRevival(Child child, Instant begin) throws InterruptedException, IOException {
        Process process = child.process();
        while (process.isAlive() && !stopping) {
            try {
                if (child.answersNow()) {
                    ready(child, begin);
                    return;
                }
            } catch (Refusal useless) {
                // It runs and will never do its work: the database may have been away while it started. Its end is
                // noticed like any other, and it is started again.
                progress.say(useless.getMessage());
                process.destroyForcibly();
                return;
            }
            Thread.sleep(50);
        }
    }

    private synchronized Deaths died(Child child) {
        Deaths lately = deaths.computeIfAbsent(child, key -> new Deaths());
        lately.add(Instant.now(), child.hasAnswered());
        return lately;
    }

    private void giveUp(String sentence) {
        reason = sentence;
        end.countDown();
    }

    Optional<String> awaitEnd() throws InterruptedException {
        end.await();
        return Optional.ofNullable(reason);
    }

    ProcessHandle application() {
        return application.process().toHandle();
    }

    /** Those that lean on the database first. */
    synchronized void stop() throws IOException {
        stopping = true;
        application.stop();
        keycloak.stop();
        database.stop();
        end.countDown();
    }
}
