package org.muniment.ingest;

/** The life of an item. */
public enum ItemState {
    /** It is in, and nothing was begun. */
    DRAFT,
    /** Its run waits for the first stage. */
    QUEUED,
    /** A stage has begun. */
    PROCESSING,
    /** The plan is done; a person may look at it. */
    VETTING,
    /** A stage gave up. */
    FAILED,
    /** Its batch was cancelled before its plan was done. */
    CANCELLED
}
