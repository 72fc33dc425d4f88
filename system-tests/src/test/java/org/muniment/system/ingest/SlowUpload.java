package org.muniment.system.ingest;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import org.muniment.system.BrowserSession;
import org.muniment.system.Waiting;

/** A file on a slow line: its first half is sent, the second when it is told to. */
final class SlowUpload implements AutoCloseable {

    private final PipedOutputStream line = new PipedOutputStream();
    private final byte[] bytes;
    private final CompletableFuture<HttpResponse<String>> answer;

    private SlowUpload(String address, BrowserSession session, String batch, String name, byte[] bytes)
            throws IOException {
        this.bytes = bytes;
        PipedInputStream otherEnd = new PipedInputStream(line, bytes.length + 1);
        URI to = URI.create(address + "/api/batches/" + batch + "/items?name=" + name);
        // Asked to change to HTTP/2 the server would take the whole body in before it begins.
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        this.answer = client.sendAsync(
                HttpRequest.newBuilder(to)
                        .header("Content-Type", "application/octet-stream")
                        .header("Cookie", session.cookieHeader())
                        .header("X-Requested-With", "muniment")
                        .POST(BodyPublishers.ofInputStream(() -> otherEnd))
                        .build(),
                BodyHandlers.ofString());
    }

    static SlowUpload begin(String address, BrowserSession session, String batch, String name, byte[] bytes)
            throws IOException {
        SlowUpload upload = new SlowUpload(address, session, batch, name, bytes);
        upload.line.write(bytes, 0, bytes.length / 2);
        upload.line.flush();
        // Long enough for the request to be on the server.
        Waiting.seconds(2);
        return upload;
    }

    /** Sends the rest. */
    int end() throws IOException {
        line.write(bytes, bytes.length / 2, bytes.length - bytes.length / 2);
        line.close();
        return answer.join().statusCode();
    }

    @Override
    public void close() throws IOException {
        line.close();
    }
}
