package org.muniment.identity;

/** The roles, as the realm knows them. An archivist is a viewer too, the superuser is an archivist too. */
public final class Role {

    public static final String VIEWER = "viewer";
    public static final String ARCHIVIST = "archivist";
    public static final String SUPERUSER = "superuser";

    private Role() {}
}
