package org.muniment.nodes;

import java.util.List;

/** What a node says of its engines and models, for people who ask what is on and what is missing. */
public record NodeReport(List<Engine> engines, List<Model> models) {

    public static final NodeReport EMPTY = new NodeReport(List.of(), List.of());

    /**
     * @param device such as {@code cpu} or {@code gpu:0}
     * @param selfTest {@code passed}, or what went wrong
     */
    public record Engine(String name, String version, String device, String selfTest) {
        public static final String PASSED = "passed";
    }

    /**
     * @param state {@code ready}, {@code missing}, {@code altered} or {@code off}
     * @param detail a sentence when it is not ready; empty or null otherwise
     * @param files null in the reports of older nodes
     */
    public record Model(
            String name,
            String version,
            String job,
            String engine,
            String state,
            String licence,
            String detail,
            String source,
            List<File> files) {}

    /**
     * @param path in the folder of models
     * @param sha256 as it is declared
     */
    public record File(String role, String path, String sha256) {}
}
