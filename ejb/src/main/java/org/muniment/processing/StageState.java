package org.muniment.processing;

/** The life of a stage record. */
public enum StageState {
    /** In the backlog. */
    WAITING,
    /** A wake-up for it is on its queue. */
    SENT,
    /** A node is at work on it. */
    LEASED,
    /** Its outcome was applied. */
    DONE,
    /** It gave up. */
    FAILED
}
