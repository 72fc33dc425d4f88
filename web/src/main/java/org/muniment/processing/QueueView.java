package org.muniment.processing;

import java.time.Instant;
import java.util.List;

/**
 * A queue as programs and pages see it.
 *
 * @param depth messages that lie on it and no consumer has taken
 * @param window messages and running stages that it holds at most
 * @param perMinute attempts that ended in the last minute
 * @param ended attempts that ended in each half minute of the last quarter of an hour, the oldest first
 * @param oldestMessageMillis age of the message that lies on it longest; null when none does
 * @param oldestWaitingMillis how long the stage has waited that could begin longest ago; null when none could
 * @param waiting stages behind it in the tables
 * @param pause null while it runs
 */
public record QueueView(
        String name,
        int depth,
        int window,
        int perMinute,
        List<Integer> ended,
        Long oldestMessageMillis,
        Long oldestWaitingMillis,
        long waiting,
        List<NodeView> nodes,
        PauseView pause) {

    public record NodeView(String name, int consumers, int busy) {}

    public record PauseView(String queue, String reason, String who, Instant since) {

        static PauseView of(Pauses.Pause pause) {
            return new PauseView(pause.queue(), pause.reason(), pause.who(), pause.since());
        }
    }
}
