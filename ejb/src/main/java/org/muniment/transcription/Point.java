package org.muniment.transcription;

/** A place on the upright picture, in its pixels from the upper left corner. */
public record Point(double x, double y) {}
