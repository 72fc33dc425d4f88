package org.muniment.launcher;

import java.io.IOException;
import java.util.Optional;

/** Stops the Muniment that runs. */
final class StopCommand implements Command {
    @Override
    public String help() {
        return """
                ./muniment stop [--data DIR]
                Stops the Muniment that runs on the data folder, and returns when nothing of it is left.
                """;
    }

    @Override
    public int run(CommandLine line) throws IOException {
        Optional<ProcessHandle> launcher = DataFolder.launcher(line.data());
        if (launcher.isPresent()) {
            // It has three servers to stop, one after the other.
            Ending.of(launcher.get(), Ending.POLITE, Ending.GRACE.multipliedBy(4));
        }
        System.out.println(
                launcher.isPresent() ? "Muniment is stopped." : "Muniment was not running on " + line.data() + ".");
        return 0;
    }
}
