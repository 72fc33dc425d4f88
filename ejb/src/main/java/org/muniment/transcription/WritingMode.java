package org.muniment.transcription;

/** How the lines of a page run. */
public enum WritingMode {
    /** Columns from right to left, each from top to bottom. */
    VERTICAL_RL,
    /** Rows from top to bottom, each from left to right. */
    HORIZONTAL_LR
}
