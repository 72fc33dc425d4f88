package org.muniment.ingest;

/** The life of a batch. */
public enum BatchState {
    /** Files are coming in. */
    DRAFT,
    /** Stages are at work. */
    PROCESSING,
    /** Everything that could be done by models is done; people look at it. */
    VETTING,
    /** Every item is decided upon; what was confirmed is being put into the catalogue. */
    INTEGRATING,
    /** What was confirmed is in the catalogue, and everybody may see it. */
    COMPLETED,
    /** A person stopped the work; what is done stays, and the rest can be taken up again. */
    CANCELLED
}
