package org.muniment.launcher;

/** Muniment does not start, and the message is one sentence that says why and what to do. */
public final class Refusal extends RuntimeException {
    public Refusal(String sentence) {
        super(sentence);
    }

    public Refusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
