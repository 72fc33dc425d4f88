package org.muniment.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** PostgreSQL: a cluster of our own that asks everybody for a password, listening on this machine only. */
final class Postgres implements Server {
    static final String ID = "postgresql";

    private final Path bin;
    private final Path cluster;
    private final Path logs;
    private final int port;
    private final Identity identity;

    Postgres(Installation installation, DataFolder data, int port, Identity identity) {
        this.bin = installation.postgresql().resolve("bin");
        this.cluster = data.resolve("postgresql");
        this.logs = data.logs();
        this.port = port;
        this.identity = identity;
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public ProcessBuilder command() {
        return identity.process(List.of(
                bin.resolve("postgres").toString(),
                "-D",
                cluster.toString(),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "port=" + port,
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=150",
                "-c",
                "shared_buffers=128MB",
                "-c",
                "log_timezone=UTC",
                "-c",
                "timezone=UTC",
                // A week of logs, one file a day, each written over after a week.
                "-c",
                "logging_collector=on",
                "-c",
                "log_directory=" + logs,
                "-c",
                "log_filename=postgresql-%a.log",
                "-c",
                "log_truncate_on_rotation=on",
                "-c",
                "log_rotation_age=1d",
                "-c",
                "log_rotation_size=0"));
    }

    /** PostgreSQL itself says so on the eighth line of its pid file; the first tells whether the file is this process's. */
    @Override
    public boolean answers(ProcessHandle process) {
        try {
            List<String> lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
            return lines.size() >= 8
                    && lines.get(0).strip().equals(Long.toString(process.pid()))
                    && lines.get(7).strip().equals("ready");
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public String signal() {
        return Ending.FAST_FOR_POSTGRESQL;
    }
}
