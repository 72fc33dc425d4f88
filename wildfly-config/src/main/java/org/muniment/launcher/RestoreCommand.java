package org.muniment.launcher;

import java.io.IOException;
import java.nio.file.Path;

/** Makes a new data folder of a backup. */
final class RestoreCommand implements Command {
    @Override
    public String help() {
        return """
                ./muniment restore DIR --data NEW
                Makes the new data folder NEW of the backup in DIR. Every file is compared with the backup's list first;
                when one differs, or NEW is not empty, nothing is written. Then start it: ./muniment --data NEW
                """;
    }

    @Override
    public int run(CommandLine line) throws IOException {
        long begin = System.nanoTime();
        long files = new Restore(Path.of(line.word("which backup: its folder"))).into(line.home());
        System.out.printf(
                "Restored %,d files into %s after %.1f s. Start it: ./muniment --data %s%n",
                files, line.home(), (System.nanoTime() - begin) / 1e9, line.data());
        return 0;
    }
}
