package org.muniment.system;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.muniment.launcher.Instance;
import org.muniment.launcher.Secrets;

/** The product's database, from outside. */
public final class Database {

    private final String url;
    private final String password;

    Database(Instance instance) {
        this.url = "jdbc:postgresql://127.0.0.1:" + instance.ports().database() + "/muniment";
        this.password = instance.secrets().get(Secrets.Name.DATABASE_MUNIMENT);
    }

    /**
     * The number that a query about one thing gives.
     *
     * @param sql with one parameter
     */
    public long number(String sql, String id) {
        try (Connection connection = DriverManager.getConnection(url, "muniment", password);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(id));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database did not answer: " + e.getMessage(), e);
        }
    }

    /** Every row of a query as text, in the query's order. */
    public List<String> rows(String sql) {
        try (Connection connection = DriverManager.getConnection(url, "muniment", password);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select q::text from (" + sql + ") q")) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(row.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("The database did not answer: " + e.getMessage(), e);
        }
    }

    /**
     * Alters rows behind the product's back.
     *
     * @param sql with one parameter
     */
    public void update(String sql, String id) {
        try (Connection connection = DriverManager.getConnection(url, "muniment", password);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(id));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The database did not take it: " + e.getMessage(), e);
        }
    }

    /**
     * Waits until a query about one thing gives a number.
     *
     * @param sql with one parameter
     */
    public void await(String sql, String id, long wanted) {
        Instant end = Instant.now().plusSeconds(60);
        while (number(sql, id) != wanted) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("It is " + number(sql, id) + " and not " + wanted + ": " + sql);
            }
            Waiting.moment();
        }
    }

    /**
     * Does something while another transaction holds a row.
     *
     * @param sql with one parameter, which locks
     */
    public void holding(String sql, String id, Runnable what) {
        try (Connection connection = DriverManager.getConnection(url, "muniment", password);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            connection.setAutoCommit(false);
            statement.setObject(1, UUID.fromString(id));
            statement.executeQuery().close();
            what.run();
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException("The database did not answer: " + e.getMessage(), e);
        }
    }
}
