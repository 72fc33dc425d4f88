package org.muniment.toy;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Makes the toy's tables when the server starts; the product's migrations know nothing of them. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ToyTable {

    @Resource(lookup = "java:/jdbc/muniment")
    private DataSource dataSource;

    @PostConstruct
    void make() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists toy_effect (item_id uuid not null, stage text not null)");
            statement.execute("create table if not exists toy_bare (id uuid primary key, state text not null,"
                    + " started_at timestamptz, ended_at timestamptz)");
        } catch (SQLException e) {
            throw new IllegalStateException("The toy's tables cannot be made", e);
        }
    }
}
