package org.muniment.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.muniment.launcher.Instance;
import org.muniment.launcher.Options;

/** One running Muniment on a data folder of its own, for all tests of a run. */
public final class Product implements AutoCloseable {

    private final Path data;
    private final Instance instance;
    private final Accounts accounts;

    private final boolean passing;

    /** @param passing whether the data folder goes with it */
    private Product(Path data, Instance instance, boolean passing) {
        this.data = data;
        this.instance = instance;
        this.passing = passing;
        this.accounts = new Accounts(new Keycloak(instance));
    }

    static Product start() {
        try {
            return start(Files.createTempDirectory("muniment-test"), true);
        } catch (IOException e) {
            throw new IllegalStateException("There is no room for Muniment", e);
        }
    }

    /** On a data folder that the test looks after itself. */
    public static Product on(Path data) {
        return start(data, false);
    }

    private static Product start(Path data, boolean passing) {
        try {
            Instant begin = Instant.now();
            Product product = new Product(data, Instance.start(data, Options.forTests()), passing);
            say("Muniment is up at %s after %.1f s".formatted(product.address(), seconds(begin)));
            return product;
        } catch (IOException e) {
            throw new IllegalStateException("Muniment could not be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while Muniment was starting", e);
        }
    }

    /** Such as {@code http://127.0.0.1:40123}. */
    public String address() {
        return instance.address();
    }

    public Instance instance() {
        return instance;
    }

    public Accounts accounts() {
        return accounts;
    }

    public Database database() {
        return new Database(instance);
    }

    public Management management() {
        return new Management(instance);
    }

    /** Whether the product answers and finds itself well. */
    public boolean isUp() {
        try {
            return nobody().request().get("/health").statusCode() == 200;
            // REST Assured lets checked exceptions through that its methods do not name.
        } catch (Exception nobodyListens) {
            return false;
        }
    }

    /** Requests of somebody who is not known. */
    public Api nobody() {
        return new Api(address(), request -> request);
    }

    /** Requests of a person who signed in as in a browser: by session cookie, as the pages send them. */
    public Api signedIn(Account account) {
        return session(account).api();
    }

    public BrowserSession session(Account account) {
        return BrowserSession.of(address(), account);
    }

    /** Requests of a program with a bearer token. */
    public Api bearing(String token) {
        return new Api(address(), request -> request.header("Authorization", "Bearer " + token));
    }

    @Override
    public void close() {
        Instant begin = Instant.now();
        instance.close();
        say("Muniment stopped within %.1f s".formatted(seconds(begin)));
        if (!passing) {
            return;
        }
        if (Boolean.getBoolean("muniment.test.keep")) {
            say("Its data is kept in " + data);
            return;
        }
        keepLogs();
        delete(data);
    }

    private void keepLogs() {
        Path logs = Path.of(System.getProperty("muniment.test.output", "target"), "product-logs");
        delete(logs);
        try (Stream<Path> files = Files.list(data.resolve("logs"))) {
            Files.createDirectories(logs);
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, logs.resolve(file.getFileName().toString()));
            }
        } catch (IOException e) {
            say("The logs of the product could not be kept: " + e.getMessage());
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            say("The folder " + folder + " could not be cleared away: " + e.getMessage());
        }
    }

    private static double seconds(Instant begin) {
        return Duration.between(begin, Instant.now()).toMillis() / 1000.0;
    }

    private static void say(String what) {
        System.out.println(what);
    }
}
