package org.muniment.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Copies an instance to a folder, whether it runs or not. */
final class BackupCommand implements Command {
    private static final int WITH_FAULTS = 4;

    @Override
    public String help() {
        return """
                ./muniment backup DIR [--data DIR]
                Copies database (with accounts and passwords), originals with their records, pictures made from them,
                secrets and certificates to DIR, also while Muniment runs and works. Into the same DIR again only new originals are copied.
                Originals in a bucket are not copied. DIR holds everything else, secrets too: keep it where only you can read it. Its list manifest.sha256 can
                be checked by sha256sum -c. Exit status 0; 4 when it is complete, but originals are not as they came in.
                """;
    }

    @Override
    public int run(CommandLine line) throws IOException {
        long begin = System.nanoTime();
        var backup = new Backup(Path.of(line.word("where to: a folder")));
        ContentCopy.Tally tally = take(backup, line.home());
        System.out.printf(
                "Backed up to %s after %.1f s: the database, and %,d originals, of which %,d were new (%,d MB).%n",
                backup.home(),
                (System.nanoTime() - begin) / 1e9,
                tally.held(),
                tally.copied(),
                tally.bytes() / 1_000_000);
        if (new Memory(line.home())
                .recall(Memory.ORIGINALS)
                .filter("s3"::equals)
                .isPresent()) {
            System.out.println("The originals of this Muniment are in a bucket, and not in this backup.");
        }
        if (tally.atFault() > 0) {
            System.err.printf(
                    "%,d originals are not as they came in; they were copied as they are now, and the page Originals"
                            + " names them.%n",
                    tally.atFault());
            return WITH_FAULTS;
        }
        return 0;
    }

    private static ContentCopy.Tally take(Backup backup, Path data) throws IOException {
        if (!Files.isDirectory(data)) {
            throw new Refusal("There is no data folder " + data + ".");
        }
        if (DataFolder.launcher(data).isPresent()) {
            return backup.take(data, Optional.of(running(data)));
        }
        try (DataFolder held = DataFolder.open(data)) {
            LeftOvers.end(held, System.out::println);
            return backup.take(held.home(), Optional.empty());
        }
    }

    private static OwnDatabase running(Path data) throws IOException {
        int port = new Memory(data)
                .recall("port.database")
                .map(Integer::parseInt)
                .orElseThrow(() -> new Refusal("Muniment is just starting for the first time; try again."));
        String password = Secrets.in(data.resolve("secrets.properties")).get(Secrets.Name.DATABASE_OWNER);
        return new OwnDatabase(Installation.locate(), port, password);
    }
}
