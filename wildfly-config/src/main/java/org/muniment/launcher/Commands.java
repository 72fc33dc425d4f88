package org.muniment.launcher;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The commands of the launcher by their first word, and what each takes besides the options of everybody. */
final class Commands {
    /**
     * A command and the words that may follow it.
     *
     * @param words how many words without minus signs
     * @param flags options of its own
     */
    record Entry(Command command, int words, Set<String> flags) {}

    private static final Map<String, Entry> ALL = Map.of(
            "run", new Entry(new RunCommand(), 0, Set.of()),
            "status", new Entry(new StatusCommand(), 0, Set.of()),
            "stop", new Entry(new StopCommand(), 0, Set.of()),
            "backup", new Entry(new BackupCommand(), 1, Set.of()),
            "restore", new Entry(new RestoreCommand(), 1, Set.of()),
            "rebuild", new Entry(new RebuildCommand(), 0, Set.of()),
            "wipe", new Entry(new WipeCommand(), 0, Set.of(WipeCommand.YES)),
            "help", new Entry(new HelpCommand(), 1, Set.of()));

    private Commands() {}

    static Optional<Entry> named(String verb) {
        return Optional.ofNullable(ALL.get(verb));
    }
}
