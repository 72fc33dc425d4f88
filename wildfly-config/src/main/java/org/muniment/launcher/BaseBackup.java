package org.muniment.launcher;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A copy of the whole cluster while its server works, by PostgreSQL's low-level way: {@code pg_backup_start}, copy the
 * files in any order, {@code pg_backup_stop}, add the log from start to stop and the label. A server that starts on the
 * copy reads that log and is then where the original was at the stop. A temporary slot, gone with the connection, keeps
 * the log until it is copied.
 *
 * @see <a href="https://www.postgresql.org/docs/18/continuous-archiving.html">Making a Base Backup Using the Low Level API</a>
 */
final class BaseBackup {
    private final OwnDatabase database;

    BaseBackup(OwnDatabase database) {
        this.database = database;
    }

    void take(ClusterCopy copy) throws IOException {
        try (Connection connection = database.connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_create_physical_replication_slot('muniment_backup_"
                    + ProcessHandle.current().pid() + "', true, true)");
            String first = start(connection);
            copy.atWork();
            stop(statement, copy, first);
        } catch (SQLException e) {
            throw new IOException("PostgreSQL would not be copied: " + e.getMessage(), e);
        }
    }

    /** @return the first piece of the log that the copy needs */
    private static String start(Connection connection) throws SQLException {
        try (PreparedStatement start =
                connection.prepareStatement("select pg_walfile_name(pg_backup_start(?, fast => true))")) {
            start.setString(1, "muniment");
            try (ResultSet row = start.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static void stop(Statement statement, ClusterCopy copy, String first) throws SQLException, IOException {
        try (ResultSet row = statement.executeQuery(
                "select pg_walfile_name(lsn), labelfile from pg_backup_stop(wait_for_archive => false)")) {
            row.next();
            copy.log(first, row.getString(1));
            copy.label(row.getString(2));
        }
    }
}
