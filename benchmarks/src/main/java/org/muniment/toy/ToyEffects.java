package org.muniment.toy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * The evidence of what was applied, for whoever counts from outside, kept twice: a row in the transaction that applies
 * the outcome, and a line in a file once the server has heard that it is committed. A server that is killed between the
 * two leaves a row without a line, and the outcome is applied; a line without a row would be a commit that the database
 * has forgotten. Nothing makes rows or lines unique: what is applied twice shows twice.
 */
@ApplicationScoped
public class ToyEffects {

    private static final Logger LOG = Logger.getLogger(ToyEffects.class);

    @Resource(lookup = "java:/jdbc/muniment")
    private DataSource dataSource;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    public void add(UUID item, String stage) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into toy_effect (item_id, stage) values (?, ?)")) {
            insert.setObject(1, item);
            insert.setString(2, stage);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The toy's table takes no row", e);
        }
        transaction.registerInterposedSynchronization(new AfterCommit(item + " " + stage + "\n"));
    }

    /** Where the lines are written. */
    static Path file() {
        return Path.of(System.getProperty("muniment.data"), "toy-effects.txt");
    }

    private record AfterCommit(String line) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // Nothing is certain yet.
        }

        @Override
        public void afterCompletion(int status) {
            if (status != Status.STATUS_COMMITTED) {
                return;
            }
            try {
                // One write with O_APPEND: lines of several threads never mix.
                Files.writeString(file(), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                LOG.errorf(e, "An effect could not be written down: %s", line);
            }
        }
    }
}
