package org.muniment.processing;

/**
 * Which model said something, so that a reader can judge it and a later version can be told apart.
 *
 * @param name the model's name in {@code models.json}
 * @param version its declared version
 * @param sha256 the SHA-256 of its weights, lower-case hexadecimal
 * @param confidence how sure it was of the whole result, 0 to 1
 */
public record ModelUse(String name, String version, String sha256, double confidence) {}
