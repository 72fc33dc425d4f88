package org.muniment.processing;

import java.nio.file.Path;
import java.util.Optional;

/** What a stage may look at. The file's name is not among it: no reading may depend on it. */
public interface StageInput {

    /** The original bytes, never to be written to. */
    Path original();

    /** Which page of the original is meant, from 1. */
    int page();

    /**
     * A file that an earlier stage derived.
     *
     * @param role the word it was derived under
     * @throws IllegalArgumentException when no earlier stage derived one
     */
    Path file(String role);

    /**
     * What an earlier stage of this run said.
     *
     * @throws IllegalArgumentException when that stage has no result
     */
    <T extends Record> T result(String stage, Class<T> type);

    /** What a person asked for when the page was sent back, such as {@code direction}; empty for a first reading. */
    default Optional<String> setting(String name) {
        return Optional.empty();
    }

    /** An empty folder of this attempt's own, swept when the attempt ends. */
    Path scratch();
}
