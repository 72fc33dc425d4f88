package org.muniment.identity;

/**
 * The person by whose hand something was done.
 *
 * @param account the account's name, by which one hand is told from another
 * @param name as others know the person
 */
public record Hand(String account, String name) {}
