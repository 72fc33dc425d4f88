package org.muniment.system.events;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.muniment.system.Waiting;

/** A line on which events are heard, as a page of a browser holds one. */
final class EventLine implements AutoCloseable {

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final WebSocket socket;

    private EventLine(String address, Map<String, String> headers) {
        WebSocket.Builder handshake = HttpClient.newHttpClient().newWebSocketBuilder();
        headers.forEach(handshake::header);
        this.socket = handshake
                .buildAsync(URI.create(address.replaceFirst("^http", "ws") + "/events"), new Listener())
                .join();
    }

    static EventLine open(String address, Map<String, String> headers) {
        return new EventLine(address, headers);
    }

    /** The status with which a handshake is turned down. */
    static int statusOfRefusal(String address, Map<String, String> headers) {
        try (EventLine line = new EventLine(address, headers)) {
            throw new AssertionError("The line was opened");
        } catch (CompletionException refused) {
            if (refused.getCause() instanceof WebSocketHandshakeException handshake) {
                return handshake.getResponse().statusCode();
            }
            throw refused;
        }
    }

    /** Says what is wished for. Nothing answers, so a moment is left for it to be heard. */
    void say(String text) {
        socket.sendText(text, true).join();
        Waiting.seconds(1);
    }

    /** Everything up to the first event that fits, or null when none comes in time. */
    String await(Predicate<String> wanted, long seconds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        try {
            while (true) {
                String next = heard.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (next == null || wanted.test(next)) {
                    return next;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    /**
     * Everything heard until each of the expressions was found in an event.
     *
     * @throws AssertionError naming those that were not found in time
     */
    List<String> awaitAll(List<String> expressions, long seconds) {
        List<String> all = new ArrayList<>();
        List<Pattern> open =
                new ArrayList<>(expressions.stream().map(Pattern::compile).toList());
        String last = "";
        while (last != null && !open.isEmpty()) {
            last = await(event -> !event.contains("heartbeat"), seconds);
            if (last != null) {
                String event = last;
                all.add(event);
                open.removeIf(pattern -> pattern.matcher(event).find());
            }
        }
        if (!open.isEmpty()) {
            throw new AssertionError("Not heard: " + open + "; heard: " + all);
        }
        return all;
    }

    @Override
    public void close() {
        socket.abort();
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                heard.add(text.toString());
                text.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}
