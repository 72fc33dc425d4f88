package org.muniment.launcher;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.ServiceLoader;

/** The way into an instance's PostgreSQL as its owner, by the driver that the server in the installation has. */
record OwnDatabase(Installation installation, int port, String password) {

    /** @param name such as {@code postgres} or {@code muniment} */
    Connection connect(String name) throws IOException {
        var who = new Properties();
        who.setProperty("user", "postgres");
        who.setProperty("password", password);
        who.setProperty("ApplicationName", "muniment-launcher");
        try {
            return driver().connect("jdbc:postgresql://127.0.0.1:" + port + "/" + name, who);
        } catch (SQLException e) {
            throw new Refusal("The database of this Muniment does not answer: " + e.getMessage(), e);
        }
    }

    private Driver driver() throws IOException {
        try (var jars = Files.list(installation.wildfly().resolve("modules/org/postgresql/main"))) {
            URL[] paths = jars.filter(file -> file.toString().endsWith(".jar"))
                    .map(OwnDatabase::url)
                    .toArray(URL[]::new);
            return ServiceLoader.load(Driver.class, new URLClassLoader(paths))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("The installation has no driver for PostgreSQL; build it again."));
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("A file always has an address", e);
        }
    }
}
