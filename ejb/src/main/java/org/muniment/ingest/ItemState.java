package org.muniment.ingest;

/** The life of an item. */
public enum ItemState {
    /** It is in, and nothing was begun. */
    DRAFT,
    /** Its run waits for the first stage. */
    QUEUED,
    /** A stage has begun. */
    PROCESSING,
    /** The plan is done, or a person filled in what no stage could read; it waits to be decided upon. */
    VETTING,
    /** A stage gave up. */
    FAILED,
    /** A person found it right. */
    CONFIRMED,
    /** A person does not want it, and said why. */
    REJECTED,
    /** It is being put into the catalogue. */
    INTEGRATING,
    /** It is in the catalogue, and everybody may see it. */
    COMPLETED,
    /** Its batch was cancelled before its plan was done. */
    CANCELLED
}
