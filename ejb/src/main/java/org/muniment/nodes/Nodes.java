package org.muniment.nodes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.muniment.events.Json;
import org.muniment.processing.Queue;

/** The machines that are up. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Nodes {

    public static final int HEARTBEAT_SECONDS = 5;
    /** A node that missed three heartbeats is dead. */
    private static final int SILENCE_SECONDS = 3 * HEARTBEAT_SECONDS;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private ThisNode here;

    /** A node as the others see it. */
    public record Seen(
            String name,
            UUID boot,
            Instant startedAt,
            Instant heartbeatAt,
            boolean alive,
            Map<String, Integer> consumers,
            NodeReport report) {}

    /** Says that this node is up, and since when if it has just started. */
    public void beat() {
        database.createNativeQuery("""
                        insert into node (name, boot, started_at, heartbeat_at, consumers, report)
                        values (:name, :boot, now(), now(), :consumers, :nothing)
                        on conflict (name) do update set heartbeat_at = now(), consumers = excluded.consumers,
                            started_at = case when node.boot = excluded.boot then node.started_at else now() end,
                            boot = excluded.boot
                        """)
                .setParameter("name", here.name())
                .setParameter("boot", here.boot())
                .setParameter("consumers", Json.write(here.consumers()))
                .setParameter("nothing", Json.write(NodeReport.EMPTY))
                .executeUpdate();
    }

    /** Keeps what this node found out about its engines and models. */
    public void report(NodeReport report) {
        beat();
        database.createNativeQuery("update node set report = :report where name = :name")
                .setParameter("report", Json.write(report))
                .setParameter("name", here.name())
                .executeUpdate();
    }

    /** Consumers of the queue on all nodes that are alive. */
    public int aliveConsumers(Queue queue) {
        return seen().stream()
                .filter(Seen::alive)
                .mapToInt(node -> node.consumers().getOrDefault(queue.name(), 0))
                .sum();
    }

    public List<Seen> seen() {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery("""
                        select name, boot, started_at, heartbeat_at,
                               heartbeat_at > now() - make_interval(secs => :silence), consumers, report
                        from node order by name
                        """)
                .setParameter("silence", SILENCE_SECONDS)
                .getResultList();
        return rows.stream().map(Nodes::seen).toList();
    }

    private static Seen seen(Object[] row) {
        return new Seen(
                (String) row[0],
                (UUID) row[1],
                (Instant) row[2],
                (Instant) row[3],
                (Boolean) row[4],
                consumers((String) row[5]),
                Json.read((String) row[6], NodeReport.class));
    }

    private static Map<String, Integer> consumers(String json) {
        try {
            return Json.mapper().readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The table of nodes holds consumers that cannot be read: " + json, e);
        }
    }
}
