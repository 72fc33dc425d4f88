package org.muniment.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Names a process by its id and the moment it started, because ids are used again. */
record PidFile(Path file) {
    /** Two readings of one start may differ by the rounding of the system's boot time. */
    private static final Duration ROUNDING = Duration.ofSeconds(2);

    void write(ProcessHandle process) throws IOException {
        long started = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        PrivateFiles.write(file, process.pid() + " " + started + "\n");
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    /** The process that was written down, when it is the same one and still runs. */
    Optional<ProcessHandle> running() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String[] parts = Files.readString(file).strip().split(" ");
        if (parts.length != 2 || !parts[0].matches("\\d+") || !parts[1].matches("\\d+")) {
            return Optional.empty();
        }
        Instant started = Instant.ofEpochMilli(Long.parseLong(parts[1]));
        return ProcessHandle.of(Long.parseLong(parts[0]))
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .startInstant()
                        .filter(at -> Duration.between(started, at).abs().compareTo(ROUNDING) <= 0)
                        .isPresent());
    }
}
