package org.muniment.nodes;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.muniment.storage.OriginalStore;
import org.muniment.storage.StoreAway;

/** Asks everything that Muniment depends on whether it answers. */
@ApplicationScoped
public class Health {

    private static final Logger LOG = Logger.getLogger(Health.class);
    private static final int PATIENCE_MILLIS = 3_000;

    @Resource(lookup = "java:/jdbc/muniment")
    private DataSource dataSource;

    @Resource(lookup = "java:/jms/outsideJta")
    private ConnectionFactory connections;

    @Inject
    private OriginalStore originals;

    @Inject
    private Nodes nodes;

    /** @param detail one sentence when it is down, otherwise null */
    public record Dependency(String name, boolean up, long millis, String detail) {}

    @FunctionalInterface
    private interface Question {
        void ask() throws IOException, SQLException;
    }

    public List<Dependency> ask() {
        Map<String, Question> questions = new LinkedHashMap<>();
        questions.put("database", this::askDatabase);
        questions.put("storage", this::askStorage);
        questions.put("broker", this::askBroker);
        questions.put("identity", Health::askKeycloak);
        questions.put("inference", this::askInference);
        return questions.entrySet().stream()
                .map(entry -> ask(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Dependency ask(String name, Question question) {
        long start = System.nanoTime();
        String detail = null;
        try {
            question.ask();
        } catch (IOException | SQLException | RuntimeException e) {
            LOG.debugf(e, "%s does not answer", name);
            detail = "The " + name + " does not answer" + (e instanceof NoAnswer ? ": " + e.getMessage() : ".");
        }
        return new Dependency(name, detail == null, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start), detail);
    }

    private void askDatabase() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            if (!connection.isValid(PATIENCE_MILLIS / 1_000)) {
                throw new NoAnswer("the connection is not valid.");
            }
        }
    }

    private void askStorage() throws IOException {
        try {
            originals.requireWritable();
        } catch (StoreAway e) {
            throw new NoAnswer(e.getMessage());
        }
    }

    private void askBroker() {
        try (JMSContext context = connections.createContext()) {
            context.createTemporaryQueue().delete();
        } catch (jakarta.jms.JMSException e) {
            throw new NoAnswer("it takes no queue.");
        }
    }

    private static void askKeycloak() throws IOException {
        URI realm = URI.create(
                System.getProperty("muniment.keycloak.internal-url", System.getProperty("muniment.keycloak.url"))
                        + "/realms/muniment");
        HttpURLConnection connection = (HttpURLConnection) realm.toURL().openConnection();
        connection.setConnectTimeout(PATIENCE_MILLIS);
        connection.setReadTimeout(PATIENCE_MILLIS);
        int status = connection.getResponseCode();
        connection.disconnect();
        if (status != HttpURLConnection.HTTP_OK) {
            throw new NoAnswer("Keycloak says " + status + " for its realm.");
        }
    }

    private void askInference() {
        boolean able = nodes.seen().stream().filter(Nodes.Seen::alive).anyMatch(node -> node.report().engines().stream()
                .anyMatch(engine -> engine.selfTest().equals(NodeReport.Engine.PASSED)));
        if (!able) {
            throw new NoAnswer("no node with a working engine is up.");
        }
    }

    private static final class NoAnswer extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoAnswer(String message) {
            super(message);
        }
    }
}
