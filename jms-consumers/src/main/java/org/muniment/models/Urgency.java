package org.muniment.models;

/** Who is waiting for a pass through a model. */
public enum Urgency {
    /** Work of a batch, which can wait. */
    BATCH,
    /** A person looks at the page until the answer is there. */
    PERSON_WAITS
}
