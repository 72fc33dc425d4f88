package org.muniment.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.websocket.Session;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which browser follows what. */
@ApplicationScoped
public class Followers {

    /** More than a page can show; beyond this a page means mischief. */
    private static final int MOST_TOPICS = 500;

    private final Map<String, Follower> bySession = new ConcurrentHashMap<>();

    private record Follower(Session session, Set<String> topics) {}

    /** Lines to browsers that are open on this node. */
    public int count() {
        return bySession.size();
    }

    void add(Session session) {
        bySession.put(session.getId(), new Follower(session, ConcurrentHashMap.newKeySet()));
    }

    void remove(Session session) {
        bySession.remove(session.getId());
    }

    void change(Session session, Wish wish) {
        Follower follower = bySession.get(session.getId());
        if (follower == null) {
            return;
        }
        wish.unfollow().forEach(follower.topics()::remove);
        wish.follow().stream()
                .limit(Math.max(0, MOST_TOPICS - follower.topics().size()))
                .forEach(follower.topics()::add);
    }

    /** Tells those who follow the batch, the artefact or the run that changed. */
    public void tell(Change change) {
        List<String> topics = change.type().startsWith("house-")
                ? List.of("house")
                : List.of(
                        "batches",
                        "batch:" + change.batchId(),
                        "artefact:" + change.artefactId(),
                        "run:" + change.runId());
        String text = Json.write(change);
        bySession.values().stream()
                .filter(follower -> topics.stream().anyMatch(follower.topics()::contains))
                .forEach(follower -> send(follower.session(), text));
    }

    /** Lets every page know that the line is alive though nothing happens. */
    public void beat() {
        bySession.values().forEach(follower -> send(follower.session(), "{\"type\":\"heartbeat\"}"));
    }

    /** Not waited for: a browser that does not read must not hold up the others. */
    private void send(Session session, String text) {
        if (session.isOpen()) {
            session.getAsyncRemote().sendText(text);
        } else {
            remove(session);
        }
    }
}
