package org.muniment.processing;

import java.util.Arrays;

/** The queues on which stages wait for a consumer. */
public enum Queue {
    /** Work that needs a GPU where there is one. */
    VISION("vision"),
    /** Work that asks a language model: slow and rate-limited. */
    LANGUAGE("language");

    private final String word;

    Queue(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public String jndiName() {
        return "java:/jms/queue/" + word;
    }

    /** @throws IllegalArgumentException when there is none of that name */
    public static Queue of(String word) {
        return Arrays.stream(values())
                .filter(queue -> queue.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no queue " + word));
    }
}
