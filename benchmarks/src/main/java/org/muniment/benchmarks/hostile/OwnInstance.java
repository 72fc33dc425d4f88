package org.muniment.benchmarks.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.muniment.launcher.Installation;
import org.muniment.launcher.Instance;
import org.muniment.launcher.Options;

/**
 * A Muniment of the evaluation's own: the installed product as people run it, on free ports and in a folder of its own that
 * is removed at the end.
 */
public final class OwnInstance implements AutoCloseable {

    private static final Pattern FIRST_WORDS =
            Pattern.compile("Sign in as \"(\\S+)\" with the initial password +(\\S+)");

    private final Path room;
    private final Instance instance;
    private final boolean kept;

    private OwnInstance(Path room, Instance instance, boolean kept) {
        this.room = room;
        this.instance = instance;
        this.kept = kept;
    }

    /** An empty folder that nobody else writes to; the data folder goes into it, so that its surroundings can be watched. */
    public static Path room() throws IOException {
        return Files.createTempDirectory("muniment-hostile").toRealPath();
    }

    /**
     * @param heap largest heap of the application's server, as Java writes it
     * @param kept whether the folder stays when it is over
     */
    public static OwnInstance start(Path room, String heap, boolean kept) throws IOException, InterruptedException {
        return start(Installation.locate(), room, options().withHeap(heap), kept);
    }

    /** Free ports, and otherwise what people have. */
    public static Options options() {
        // Not Options.forTests(): that starts quicker with another collector and compiler than people have.
        return Options.defaults().withPort(0).withKeycloakPort(0).withManagementPort(0);
    }

    /** Of a copy of the product. */
    public static OwnInstance start(Installation installation, Path room, Options options, boolean kept)
            throws IOException, InterruptedException {
        try {
            Instance instance = Instance.start(installation, room.resolve("data"), options, System.err::println);
            return new OwnInstance(room, instance, kept);
        } catch (IOException | InterruptedException | RuntimeException e) {
            System.err.println("What it left is in " + room + ".");
            throw e;
        }
    }

    public Instance instance() {
        return instance;
    }

    /** The superuser, signed in for the first time. */
    public Visitor superuser() throws IOException, InterruptedException {
        Matcher words = FIRST_WORDS.matcher(instance.firstWords().orElse(""));
        if (!words.find()) {
            throw new IOException("The new instance did not say how to sign in.");
        }
        var visitor = new Visitor(instance.address());
        visitor.signIn(words.group(1), words.group(2));
        return visitor;
    }

    @Override
    public void close() throws IOException {
        instance.close();
        if (kept) {
            System.err.println("The data folder and its logs are kept in " + room + ".");
        } else {
            remove(room);
        }
    }

    static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
