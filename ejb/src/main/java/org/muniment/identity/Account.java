package org.muniment.identity;

/**
 * An account, as Keycloak keeps it.
 *
 * @param subject Keycloak's id; it stays when the name changes
 */
public record Account(String subject, String name) {}
