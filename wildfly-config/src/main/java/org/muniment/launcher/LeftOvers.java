package org.muniment.launcher;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Servers that a launcher left running when it was killed itself. */
final class LeftOvers {
    private LeftOvers() {}

    /** Stops them, those that lean on the database first. The data folder is locked, so nobody else wants them. */
    static void end(DataFolder data, Progress progress) throws IOException {
        for (String id : List.of("wildfly", "keycloak", Postgres.ID)) {
            var file = new PidFile(data.run().resolve(id + ".pid"));
            Optional<ProcessHandle> left = file.running();
            if (left.isPresent()) {
                progress.say("An earlier start was killed and left " + id + " running (process "
                        + left.get().pid() + "); it is stopped first.");
                Ending.of(
                        left.get(), id.equals(Postgres.ID) ? Ending.FAST_FOR_POSTGRESQL : Ending.POLITE, Ending.GRACE);
            }
            file.delete();
        }
    }
}
