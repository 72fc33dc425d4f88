package org.muniment.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A server as a process of ours: started, waited for, stopped. */
final class Child {
    private final Server server;
    private final PidFile pidFile;
    private final Path output;
    private volatile Process process;
    private volatile Instant started;
    private volatile boolean ending;
    private volatile boolean answered;

    Child(Server server, DataFolder data) {
        this.server = server;
        this.pidFile = new PidFile(data.run().resolve(server.id() + ".pid"));
        this.output = data.logs().resolve(server.id() + "-output.log");
    }

    String name() {
        return server.name();
    }

    Path output() {
        return output;
    }

    Process process() {
        return process;
    }

    /** Whether the process of now, or the one that has just died, ever did its work. */
    boolean hasAnswered() {
        return answered;
    }

    void start() throws IOException {
        ProcessBuilder builder = server.command();
        var command = new ArrayList<String>();
        // A session of its own: Ctrl-C reaches the launcher only, which then stops everything in order.
        Tools.find("setsid").ifPresent(setsid -> command.add(setsid.toString()));
        command.addAll(builder.command());
        answered = false;
        process = builder.command(command)
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        started = Instant.now();
        pidFile.write(process.toHandle());
    }

    void awaitAnswer() throws InterruptedException, IOException {
        while (!ending && !answersNow()) {
            Thread.sleep(50);
        }
    }

    /** @throws Refusal when the server has ended, or has stayed silent for too long, instead of answering */
    boolean answersNow() throws IOException {
        if (server.answers(process.toHandle())) {
            answered = true;
            return true;
        }
        if (!process.isAlive() && !ending) {
            throw new Refusal("%s ended with status %d while it was starting; its last words, from %s:%n%s"
                    .formatted(server.name(), process.exitValue(), output, lastWords()));
        }
        if (Instant.now().isAfter(started.plus(server.patience()))) {
            throw new Refusal("%s did not answer within %d minutes; its output is in %s."
                    .formatted(server.name(), server.patience().toMinutes(), output));
        }
        return false;
    }

    void stop() throws IOException {
        ending = true;
        if (process != null && process.isAlive()) {
            Ending.of(process.toHandle(), server.signal(), Ending.GRACE);
        }
        pidFile.delete();
    }

    private String lastWords() throws IOException {
        List<String> lines = Files.readAllLines(output);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 12), lines.size()));
    }
}
