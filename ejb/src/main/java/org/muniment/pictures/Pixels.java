package org.muniment.pictures;

/** A picture that can be asked for its pixels piece by piece, so that it need not lie in memory a second time. */
public interface Pixels {

    int width();

    int height();

    /**
     * Copies a rectangle that lies wholly inside the picture.
     *
     * @param rgb takes the pixels as {@code 0xRRGGBB} in sRGB, row by row without gaps, from index 0
     */
    void read(int x, int y, int width, int height, int[] rgb);
}
