package org.muniment.transcription;

/** How much work goes into each line. */
public enum Thoroughness {
    /** Every line is read once: the fastest. */
    ONE_READING,
    /** Every line is read in several ways, and what they agree on is kept. */
    SEVERAL_READINGS
}
