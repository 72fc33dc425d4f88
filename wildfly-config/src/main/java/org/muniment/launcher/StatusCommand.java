package org.muniment.launcher;

import java.io.IOException;
import java.util.Optional;

/** Says whether Muniment runs. */
final class StatusCommand implements Command {
    @Override
    public String help() {
        return """
                ./muniment status [--data DIR]
                Says whether Muniment runs on the data folder. Exit status 0 when it does, 3 when it does not.
                """;
    }

    @Override
    public int run(CommandLine line) throws IOException {
        Optional<ProcessHandle> launcher = DataFolder.launcher(line.data());
        System.out.println(
                launcher.map(process -> "Muniment runs on " + line.home() + " (process " + process.pid() + ").")
                        .orElse("Muniment does not run on " + line.home() + "."));
        return launcher.isPresent() ? 0 : 3;
    }
}
