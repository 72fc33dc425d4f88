package org.muniment.ingest;

/** The life of a batch. Integration comes with the issue that builds it. */
public enum BatchState {
    /** Files are coming in. */
    DRAFT,
    /** Stages are at work. */
    PROCESSING,
    /** Everything that could be done by models is done; people look at it. */
    VETTING,
    /** A person stopped the work; what is done stays, and the rest can be taken up again. */
    CANCELLED
}
