package org.muniment.benchmarks.hostile;

import java.util.ArrayList;
import java.util.List;

/** What the server did that it must never do: answers of 5xx, answers that nobody asked for, no answer at all. */
final class Faults {

    private final List<String> sentences = new ArrayList<>();

    void add(String sentence) {
        sentences.add(sentence);
        System.err.println("FAULT  " + sentence);
    }

    List<String> sentences() {
        return List.copyOf(sentences);
    }
}
