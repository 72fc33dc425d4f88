package org.muniment.benchmarks.tiles;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Several clients at once, each of which asks for its next picture when it has the last. */
final class Load {

    private final List<URI> addresses;
    private final Map<String, String> headers;
    private final int clients;

    /** @param headers of each request */
    Load(List<URI> addresses, Map<String, String> headers, int clients) {
        this.addresses = addresses;
        this.headers = headers;
        this.clients = clients;
    }

    /** @param seed the same seed asks for the same addresses in the same order, client by client */
    Shot run(Duration time, long seed) throws InterruptedException {
        var millis = Collections.synchronizedList(new ArrayList<Double>());
        var failed = new AtomicInteger();
        var bytes = new AtomicLong();
        long begin = System.nanoTime();
        long end = begin + time.toNanos();
        var threads = new ArrayList<Thread>();
        for (int client = 0; client < clients; client++) {
            var random = new Random(seed * 1000 + client);
            var thread = new Thread(() -> ask(random, end, millis, failed, bytes), "client " + client);
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return Shot.of((System.nanoTime() - begin) / 1e9, millis, failed.get(), bytes.get());
    }

    private void ask(Random random, long end, List<Double> millis, AtomicInteger failed, AtomicLong bytes) {
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        while (System.nanoTime() < end && !Thread.currentThread().isInterrupted()) {
            var request = HttpRequest.newBuilder(addresses.get(random.nextInt(addresses.size())))
                    .timeout(Duration.ofSeconds(60));
            headers.forEach(request::header);
            long start = System.nanoTime();
            try {
                var answer = http.send(request.build(), BodyHandlers.ofByteArray());
                boolean picture = answer.statusCode() == 200
                        && answer.body().length > 2
                        && (answer.body()[0] & 0xFF) == 0xFF
                        && (answer.body()[1] & 0xFF) == 0xD8;
                if (picture) {
                    millis.add((System.nanoTime() - start) / 1e6);
                    bytes.addAndGet(answer.body().length);
                } else {
                    failed.incrementAndGet();
                }
            } catch (IOException e) {
                failed.incrementAndGet();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
