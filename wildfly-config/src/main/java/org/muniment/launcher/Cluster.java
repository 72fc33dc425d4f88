package org.muniment.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The first start of PostgreSQL: a cluster without trust, two databases, each with an owner of its own. */
final class Cluster {
    private final Path bin;
    private final Path home;
    private final Identity identity;

    Cluster(Installation installation, DataFolder data, Identity identity) {
        this.bin = installation.postgresql().resolve("bin");
        this.home = data.resolve("postgresql");
        this.identity = identity;
    }

    /** Makes the cluster when there is none. It gets its name only when it is complete. */
    void make(Secrets secrets) throws IOException {
        if (Files.exists(home)) {
            checkVersion();
            return;
        }
        Path unfinished = home.resolveSibling("postgresql.unfinished");
        Trees.delete(unfinished);
        Path password = home.resolveSibling("postgresql.password");
        PrivateFiles.write(password, secrets.get(Secrets.Name.DATABASE_OWNER));
        try {
            said(
                    List.of(
                            bin.resolve("initdb").toString(),
                            "--pgdata=" + unfinished,
                            "--username=postgres",
                            "--pwfile=" + password,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            // Plain C would make pg_trgm blind to Chinese.
                            "--locale=C.UTF-8"),
                    "");
        } finally {
            Files.deleteIfExists(password);
        }
        said(
                List.of(bin.resolve("postgres").toString(), "--single", "-D", unfinished.toString(), "postgres"),
                owner("muniment", secrets.get(Secrets.Name.DATABASE_MUNIMENT))
                        + owner("keycloak", secrets.get(Secrets.Name.DATABASE_KEYCLOAK)));
        Files.move(unfinished, home);
    }

    private static String owner(String name, String password) {
        return """
                CREATE ROLE %1$s LOGIN PASSWORD '%2$s'
                CREATE DATABASE %1$s OWNER %1$s
                REVOKE ALL ON DATABASE %1$s FROM PUBLIC
                """.formatted(name, password);
    }

    private void said(List<String> command, String input) throws IOException {
        Tools.Said said = Tools.run(identity.process(command), input);
        // The single-user server reports a failed statement only in words.
        if (said.status() != 0 || said.text().contains("ERROR:") || said.text().contains("FATAL:")) {
            throw new IOException(command.get(0) + " failed:\n" + said.text());
        }
    }

    private void checkVersion() throws IOException {
        String written = Files.readString(home.resolve("PG_VERSION")).strip();
        String ours = Tools.run(List.of(bin.resolve("postgres").toString(), "--version"))
                .text()
                .replaceAll("(?s)^\\D*(\\d+).*$", "$1");
        if (!written.equals(ours)) {
            throw new Refusal(
                    "The database in %s was written by PostgreSQL %s and this Muniment has %s; use the matching Muniment, or restore a backup into a new folder."
                            .formatted(home, written, ours));
        }
    }
}
