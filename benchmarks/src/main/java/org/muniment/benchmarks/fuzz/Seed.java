package org.muniment.benchmarks.fuzz;

/**
 * A valid file to make others of.
 *
 * @param name for the report; its ending says the format
 */
record Seed(String name, byte[] bytes) {

    String ending() {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
