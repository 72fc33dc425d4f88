package org.muniment.toy;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSProducer;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/**
 * The least that a stage can cost: two transactions of one row each, and one message between them, sent, received and
 * acknowledged. On the server's own connections and broker, so that nothing but the engine differs.
 */
record BareLoop(DataSource dataSource, ConnectionFactory connections, long endNanos) implements Callable<Long> {

    private static final long PATIENCE_MILLIS = 5_000;
    private static final long TIME_TO_LIVE_MILLIS = 30_000;

    /** @return how many stages it has done */
    @Override
    public Long call() throws SQLException, JMSException {
        try (Connection database = dataSource.getConnection();
                PreparedStatement begin = database.prepareStatement(
                        "insert into toy_bare (id, state, started_at) values (?, 'LEASED', now())");
                PreparedStatement end = database.prepareStatement(
                        "update toy_bare set state = 'DONE', ended_at = now() where id = ? and state = 'LEASED'");
                JMSContext broker = connections.createContext(JMSContext.AUTO_ACKNOWLEDGE)) {
            Queue queue = broker.createTemporaryQueue();
            JMSProducer producer = broker.createProducer()
                    .setDeliveryMode(DeliveryMode.NON_PERSISTENT)
                    .setTimeToLive(TIME_TO_LIVE_MILLIS);
            long done = 0;
            try (JMSConsumer consumer = broker.createConsumer(queue)) {
                while (System.nanoTime() < endNanos) {
                    UUID id = UUID.randomUUID();
                    begin.setObject(1, id);
                    begin.executeUpdate();
                    producer.send(queue, wakeUp(id));
                    Message message = consumer.receive(PATIENCE_MILLIS);
                    if (message == null || message.getBody(String.class).isEmpty()) {
                        throw new IllegalStateException("The message did not come back.");
                    }
                    end.setObject(1, id);
                    end.executeUpdate();
                    done++;
                }
            }
            return done;
        }
    }

    /** As long as the engine's. */
    private static String wakeUp(UUID id) {
        return "{\"type\":\"stage\",\"version\":1,\"stageId\":\"" + id + "\",\"runId\":\"" + id
                + "\",\"stage\":\"empty-1\"}";
    }
}
