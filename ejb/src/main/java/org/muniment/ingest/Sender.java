package org.muniment.ingest;

/**
 * Who sends a file, and what they call this sending of it.
 *
 * @param name of the account
 * @param key the same for a sending that is repeated because its answer was lost; null when it is never repeated
 */
public record Sender(String name, String key) {}
