package org.muniment.system;

/** Somebody who can sign in. */
public record Account(String name, String password, String role) {}
