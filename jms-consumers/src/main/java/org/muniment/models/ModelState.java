package org.muniment.models;

/** Whether a declared model can be used. */
public enum ModelState {
    /** Its files are there, unaltered, and the engine has loaded it. */
    READY,
    /** One of its files is not there. */
    MISSING,
    /** One of its files differs from what was declared, so it was not loaded. */
    ALTERED,
    /** Its engine does not work here, or could not load it. */
    OFF
}
