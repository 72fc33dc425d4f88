package org.muniment.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One running Muniment: PostgreSQL, Keycloak and WildFly on one data folder. Whoever starts it, command line or test, closes
 * it; a server that dies meanwhile is started again.
 */
public final class Instance implements AutoCloseable {
    private final Plan plan;
    private final Servers servers;
    private final Optional<String> firstWords;
    private final Thread hook = new Thread(this::stop, "muniment-stop");

    private Instance(Plan plan, Memory memory, Progress progress) throws IOException, InterruptedException {
        this.plan = plan;
        Web web = new Web(plan.tls());
        FirstStart.repeatWhereTheDatabaseIsGone(plan.data(), memory);
        var firstStart = new FirstStart(plan.data(), memory, plan.options());
        this.servers = Servers.of(plan, web, firstStart, progress);
        // From here on an end of this program, whatever its reason, stops what it has started.
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            servers.start();
            new RealmSettings(plan, web, memory).tell().ifPresent(progress::say);
            this.firstWords = firstStart.finish();
            memory.keep(Memory.ORIGINALS, System.getenv().getOrDefault("MUNIMENT_ORIGINALS", "folder"));
            // For commands of this machine that talk to a Muniment that runs.
            PrivateFiles.write(
                    plan.data().run().resolve("addresses.properties"),
                    "application=" + address() + "\nkeycloak=" + keycloak() + "\n");
        } catch (IOException | InterruptedException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Starts everything on the data folder and returns when it answers; for tests. */
    public static Instance start(Path data, Options options) throws IOException, InterruptedException {
        return start(Installation.locate(), data, options, Progress.SILENT);
    }

    /** @throws Refusal with one sentence for people when it cannot be started */
    public static Instance start(Installation installation, Path folder, Options options, Progress progress)
            throws IOException, InterruptedException {
        SaidSettings.check(installation);
        DataFolder data = DataFolder.open(folder);
        try {
            Memory memory = new Memory(data);
            return new Instance(plan(installation, data, options, memory, progress), memory, progress);
        } catch (IOException | InterruptedException | RuntimeException e) {
            data.close();
            throw e;
        }
    }

    private static Plan plan(
            Installation installation, DataFolder data, Options options, Memory memory, Progress progress)
            throws IOException {
        LeftOvers.end(data, progress);
        Secrets secrets = Secrets.in(data.resolve("secrets.properties"));
        Address wanted =
                options.address().isPresent() ? Address.of(options.address().get()) : Address.local(options.port());
        Ports ports = Ports.choose(options, wanted, memory);
        Address address = wanted.withPort(ports.application());
        Optional<Tls> tls = address.tls() ? Optional.of(Tls.of(data, address, options, secrets)) : Optional.empty();
        return new Plan(installation, data, options, address, ports, secrets, tls);
    }

    /** Such as {@code http://127.0.0.1:8080}. */
    public String address() {
        return plan.address().url();
    }

    /** Such as {@code http://127.0.0.1:8180}, without the realm. */
    public String keycloak() {
        return plan.keycloak().url();
    }

    public Ports ports() {
        return plan.ports();
    }

    public Secrets secrets() {
        return plan.secrets();
    }

    public Path data() {
        return plan.data().home();
    }

    /** How to sign in for the first time; only from the start that made the superuser. */
    public Optional<String> firstWords() {
        return firstWords;
    }

    /** The process of the application's server, for tests that kill it. */
    public ProcessHandle server() {
        return servers.application();
    }

    /** Waits until everything has ended; the sentence says why when it was not asked for. */
    public Optional<String> awaitEnd() throws InterruptedException {
        return servers.awaitEnd();
    }

    /** Stops everything in order; returns when no process is left. */
    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is ending already and the hook is at work.
            return;
        }
    }

    private void stop() {
        try {
            servers.stop();
            plan.data().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
