package org.muniment.pictures;

/** Takes a picture row by row, from the top. */
interface Rows {

    /** @param rgb {@code 0xRRGGBB}; is overwritten with the next row */
    void take(int y, int[] rgb);
}
