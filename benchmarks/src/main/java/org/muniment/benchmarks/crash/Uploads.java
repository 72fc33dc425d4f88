package org.muniment.benchmarks.crash;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.muniment.benchmarks.hostile.Visitor;
import org.muniment.benchmarks.hostile.Visitor.Answer;
import org.muniment.benchmarks.toy.ToyPicture;

/**
 * Sends files without pause for as long as the product is killed, each again until it is answered with 201. Only so many as
 * are allowed at a time, so that there is work at every kill.
 */
final class Uploads implements Runnable {

    private static final int PAUSE_MILLIS = 300;

    private final Visitor visitor;
    private final List<String> words;
    private final List<Sent> sent = new ArrayList<>();
    private String batch;
    private int allowed;
    private int unanswered;

    /**
     * A file that the product has taken: from here on it may never be lost.
     *
     * @param sha256 of the bytes that were sent, in small hexadecimal
     */
    record Sent(String item, String artefact, String sha256) {}

    /** @param words what each file tells the stages to do */
    Uploads(Visitor visitor, List<String> words) {
        this.visitor = visitor;
        this.words = List.copyOf(words);
    }

    /** From now on so many files may be sent altogether. */
    synchronized void allow(int files) {
        allowed = Math.max(allowed, files);
        notifyAll();
    }

    @Override
    public void run() {
        try {
            batch = insist(
                            "/api/batches",
                            () -> visitor.postJson("/api/batches", Map.of("name", "Crash", "kind", "toy")))
                    .json()
                    .path("id")
                    .asText();
            for (int i = 0; i < words.size(); i++) {
                awaitTurn(i);
                send(i);
                if (i == 0) {
                    start();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void awaitTurn(int number) throws InterruptedException {
        while (allowed <= number) {
            wait();
        }
    }

    private void send(int number) throws InterruptedException {
        byte[] file = ToyPicture.of(number, words.get(number));
        String path = "/api/batches/" + batch + "/items?name=toy-%04d.png".formatted(number);
        Answer taken =
                insist(path, () -> visitor.post(path, "application/octet-stream", BodyPublishers.ofByteArray(file)));
        synchronized (this) {
            sent.add(new Sent(
                    taken.json().path("id").asText(),
                    taken.json().path("artefactId").asText(),
                    sha256(file)));
        }
    }

    /** Whether it began is what counts: the answer to an earlier try may have been lost. */
    private void start() throws InterruptedException {
        while (true) {
            try {
                Answer answer =
                        visitor.post("/api/batches/" + batch + "/start", "application/json", BodyPublishers.noBody());
                if (answer.status() == 202 || answer.status() == 409) {
                    return;
                }
            } catch (IOException down) {
                Thread.sleep(PAUSE_MILLIS);
            }
            comeBack();
        }
    }

    private interface Request {
        Answer send() throws IOException, InterruptedException;
    }

    private Answer insist(String path, Request request) throws InterruptedException {
        while (true) {
            try {
                Answer answer = request.send();
                if (answer.status() == 201) {
                    return answer;
                }
                if (answer.status() != 401 && answer.status() < 500) {
                    throw new IllegalStateException(path + " was answered with " + answer.status() + ": "
                            + answer.json().path("detail").asText());
                }
            } catch (IOException down) {
                // Neither taken nor refused, as far as anybody knows.
            }
            synchronized (this) {
                unanswered++;
            }
            Thread.sleep(PAUSE_MILLIS);
            comeBack();
        }
    }

    /** The session died with the server. */
    private void comeBack() throws InterruptedException {
        try {
            visitor.comeBack();
        } catch (IOException down) {
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    synchronized List<Sent> sent() {
        return List.copyOf(sent);
    }

    /** Requests that brought no answer, or one that the product was not well. */
    synchronized int unanswered() {
        return unanswered;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
