package org.muniment.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The command line: starts everything, says so, and stays until it is stopped. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws InterruptedException {
        try {
            CommandLine line = CommandLine.parse(Arrays.asList(args));
            switch (line.verb()) {
                case "help" -> System.out.print(CommandLine.HELP);
                case "status" -> System.exit(status(line.data()));
                case "stop" -> System.exit(stop(line.data()));
                default -> run(line);
            }
        } catch (Refusal e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (IOException e) {
            System.err.println("Muniment could not be started: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void run(CommandLine line) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        System.out.println("Muniment starts on " + line.data().toAbsolutePath().normalize());
        Instance instance = Instance.start(Installation.locate(), line.data(), line.options(), System.out::println);
        System.out.printf(
                "%nMuniment is ready after %.0f s:  %s%n", (System.nanoTime() - begin) / 1e9, instance.address());
        System.out.println(instance.firstWords().orElse("Sign in with your account."));
        System.out.println("Data: " + instance.data() + "   Stop: Ctrl-C");
        Optional<String> reason = instance.awaitEnd();
        if (reason.isPresent()) {
            System.err.println(reason.get());
            System.exit(1);
        }
    }

    private static int status(Path data) throws IOException {
        Optional<ProcessHandle> launcher = DataFolder.launcher(data);
        System.out.println(launcher.map(process ->
                        "Muniment runs on " + data.toAbsolutePath().normalize() + " (process " + process.pid() + ").")
                .orElse("Muniment does not run on " + data.toAbsolutePath().normalize() + "."));
        return launcher.isPresent() ? 0 : 3;
    }

    private static int stop(Path data) throws IOException {
        Optional<ProcessHandle> launcher = DataFolder.launcher(data);
        if (launcher.isPresent()) {
            // It has three servers to stop, one after the other.
            Ending.of(launcher.get(), Ending.POLITE, Ending.GRACE.multipliedBy(4));
        }
        System.out.println(launcher.isPresent() ? "Muniment is stopped." : "Muniment was not running on " + data + ".");
        return 0;
    }
}
