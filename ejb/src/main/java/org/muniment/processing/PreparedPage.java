package org.muniment.processing;

import org.muniment.pictures.TechnicalMetadata;

/**
 * The picture made ready: upright and in sRGB. Every later coordinate is in its pixels.
 *
 * @param width pixels of the upright picture
 * @param height pixels of the upright picture
 * @param metadata what the file says about the page; null where an older version prepared it
 * @param impression the {@link org.muniment.pictures.Impression} in hexadecimal; null where there is nothing to be seen
 */
public record PreparedPage(int width, int height, TechnicalMetadata metadata, String impression) {}
