package org.muniment.pictures;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.muniment.events.Json;

/** A process of the darkroom, seen from the server: takes one order at a time. */
final class DarkroomChild implements AutoCloseable {

    /** The class of the process, by name: it and what it is made of are not on the server's class path. */
    private static final String MAIN = "org.muniment.pictures.darkroom.DarkroomProcess";

    private static final int KILLED = 128 + 9;
    private static final int UNKNOWN = -1;
    /** Seconds until a process that has closed its output must have ended. */
    private static final int PATIENCE = 10;

    private final Process process;
    private final Writer orders;
    private final BufferedReader answers;

    private DarkroomChild(Process process) {
        this.process = process;
        this.orders = process.outputWriter(StandardCharsets.UTF_8);
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** The child ended instead of answering. */
    static final class Ended extends IOException {
        private static final long serialVersionUID = 1L;

        private final int status;

        private Ended(int status) {
            super("The process of the darkroom ended with status " + status + ".");
            this.status = status;
        }

        /** ExitOnOutOfMemoryError ends a Java process with 3. */
        boolean isOutOfMemory() {
            return status == 3;
        }

        /** By the operating system, or by a person. */
        boolean isKilled() {
            return status == KILLED;
        }
    }

    /**
     * @param heap megabytes that its heap may have
     * @param room its working directory, and its folder for temporary files
     */
    static DarkroomChild start(String classPath, int heap, Path room) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags(heap, room));
        command.addAll(List.of("-cp", classPath, MAIN));
        var builder = new ProcessBuilder(command).directory(room.toFile());
        var environment = builder.environment();
        // A picture's process needs no secret of the server's.
        environment.keySet().removeIf(name -> name.startsWith("MUNIMENT_") || name.startsWith("JAVA"));
        environment.remove("JDK_JAVA_OPTIONS");
        environment.put("MALLOC_ARENA_MAX", "2");
        return new DarkroomChild(
                builder.redirectError(ProcessBuilder.Redirect.DISCARD).start());
    }

    private static List<String> flags(int heap, Path room) {
        return List.of(
                "-Xms16m",
                "-Xmx" + heap + "m",
                // A picture is one array, which has to fit into what the young generation leaves.
                "-Xmn" + Need.YOUNG + "m",
                "-XX:+UseSerialGC",
                "-XX:MinHeapFreeRatio=10",
                "-XX:MaxHeapFreeRatio=20",
                "-XX:MaxMetaspaceSize=96m",
                "-XX:ReservedCodeCacheSize=48m",
                "-XX:+ExitOnOutOfMemoryError",
                // Its farewell would otherwise stand where the answer is expected.
                "-XX:+DisplayVMOutputToStderr",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=/dev/null",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + room,
                "-Duser.home=" + room,
                "-Dpdfbox.fontcache=" + room,
                "-Dsun.java2d.cmm.profiles.lenient=true");
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /**
     * @throws TimeoutException when there is no answer in time; the child is killed
     * @throws Ended when the child ended without an answer
     * @throws InterruptedException when this thread was interrupted; the child is killed
     */
    DarkroomAnswer ask(DarkroomOrder order, long seconds) throws IOException, TimeoutException, InterruptedException {
        var answer = new CompletableFuture<String>();
        var listening = new Thread(() -> listen(answer), "darkroom " + process.pid());
        listening.setDaemon(true);
        listening.start();
        try {
            orders.write(Json.write(order) + "\n");
            orders.flush();
        } catch (IOException e) {
            throw ended();
        }
        try {
            var line = answer.get(seconds, TimeUnit.SECONDS);
            if (line == null) {
                throw ended();
            }
            return Json.read(line, DarkroomAnswer.class);
        } catch (ExecutionException | IllegalArgumentException e) {
            // No answer, or none that is one: whatever this process is doing, it is not what it was asked.
            throw ended();
        } catch (TimeoutException | InterruptedException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private void listen(CompletableFuture<String> answer) {
        try {
            var line = answers.readLine();
            while (line != null && !line.startsWith("{")) {
                line = answers.readLine(); // Java itself may have said something
            }
            answer.complete(line);
        } catch (IOException e) {
            answer.completeExceptionally(e);
        }
    }

    /** A process that is ending by itself keeps its own status. */
    private Ended ended() throws InterruptedException {
        if (process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            return new Ended(process.exitValue());
        }
        process.destroyForcibly();
        return new Ended(UNKNOWN);
    }

    /** Returns when it has ended, and its memory is free again. */
    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
