package org.muniment.classification;

/**
 * What a person says that something is.
 *
 * @param kind a kind's word, such as {@code photograph}
 */
public record SaidKind(String kind) {}
