package org.muniment.processing;

/** The life of a run. */
public enum RunState {
    RUNNING,
    DONE,
    FAILED
}
