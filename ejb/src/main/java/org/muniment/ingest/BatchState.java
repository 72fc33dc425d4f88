package org.muniment.ingest;

/** The life of a batch. Integration and cancelling come with the issues that build them. */
public enum BatchState {
    /** Files are coming in. */
    DRAFT,
    /** Stages are at work. */
    PROCESSING,
    /** Everything that could be done by models is done; people look at it. */
    VETTING
}
