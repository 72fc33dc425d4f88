package org.muniment.launcher;

import java.io.IOException;
import java.util.Optional;

/** Starts everything, says so, and stays until it is stopped. */
final class RunCommand implements Command {
    @Override
    public String help() {
        return CommandLine.HELP;
    }

    @Override
    public int run(CommandLine line) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        System.out.println("Muniment starts on " + line.home());
        Instance instance = Instance.start(Installation.locate(), line.data(), line.options(), System.out::println);
        System.out.printf(
                "%nMuniment is ready after %.0f s:  %s%n", (System.nanoTime() - begin) / 1e9, instance.address());
        System.out.println(instance.firstWords().orElse("Sign in with your account."));
        System.out.println("Data: " + instance.data() + "   Stop: Ctrl-C");
        Optional<String> reason = instance.awaitEnd();
        reason.ifPresent(System.err::println);
        return reason.isPresent() ? 1 : 0;
    }
}
