package org.muniment.benchmarks;

/** What was asked cannot be done, in a sentence for the person at the keyboard. */
public final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadRequest(String sentence) {
        super(sentence);
    }
}
