package org.muniment.processing;

/**
 * The picture made ready: upright and in sRGB. Every later coordinate is in its pixels.
 *
 * @param width pixels of the upright picture
 * @param height pixels of the upright picture
 */
public record PreparedPage(int width, int height) {}
