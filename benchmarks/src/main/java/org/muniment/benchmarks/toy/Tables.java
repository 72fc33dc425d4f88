package org.muniment.benchmarks.toy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.muniment.launcher.Instance;
import org.muniment.launcher.Secrets;

/** The product's tables, read from outside; each question has a connection of its own, for the database may be killed. */
public final class Tables {

    private final String url;
    private final String password;

    public Tables(Instance instance) {
        this.url = "jdbc:postgresql://127.0.0.1:" + instance.ports().database()
                + "/muniment?ApplicationName=outside&connectTimeout=5&socketTimeout=60";
        this.password = instance.secrets().get(Secrets.Name.DATABASE_MUNIMENT);
    }

    /** The one number that a query gives. */
    public long number(String sql, Object... values) throws SQLException {
        return Long.parseLong(texts(sql, values).get(0));
    }

    /** The first column of each row as text. */
    public List<String> texts(String sql, Object... values) throws SQLException {
        try (Connection connection = open();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    /** @return how many rows it changed */
    public int change(String sql, Object... values) throws SQLException {
        try (Connection connection = open();
                PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(url, "muniment", password);
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
