package org.muniment.storage;

/** What a look at kept bytes found. */
public enum Fixity {
    /** Every byte is as it came in. */
    VERIFIED,
    /** The bytes are others than those that came in: the disk, or somebody, changed them. */
    ALTERED,
    /** The bytes are gone. */
    MISSING
}
