package org.muniment.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The people with an account in a data folder whose servers do not run: PostgreSQL alone is started to ask. */
final class People {
    private final Installation installation;
    private final DataFolder data;

    People(Installation installation, DataFolder data) {
        this.installation = installation;
        this.data = data;
    }

    long count() throws IOException, InterruptedException {
        if (!Files.isDirectory(data.resolve("postgresql"))) {
            return 0;
        }
        int port = freePort();
        var server = new Child(new Postgres(installation, data, port, Identity.current()), data);
        try {
            server.start();
            server.awaitAnswer();
            String password = Secrets.in(data.resolve("secrets.properties")).get(Secrets.Name.DATABASE_OWNER);
            return asked(new OwnDatabase(installation, port, password));
        } finally {
            server.stop();
        }
    }

    private static long asked(OwnDatabase database) throws IOException {
        try (Connection connection = database.connect("keycloak");
                Statement statement = connection.createStatement()) {
            if (number(statement, "select count(*) from pg_tables where tablename = 'user_entity'") == 0) {
                // A first start that was broken off before Keycloak came up.
                return 0;
            }
            return number(statement, """
                    select count(*) from user_entity u join realm r on r.id = u.realm_id
                    where r.name = 'muniment' and u.service_account_client_link is null
                    """);
        } catch (SQLException e) {
            throw new IOException("The accounts could not be counted: " + e.getMessage(), e);
        }
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
