package org.muniment.pictures;

/**
 * The largest answer that is given, as {@code info.json} says.
 *
 * @param area pixels
 * @param side pixels across and down
 */
record Most(int area, int side) {

    /** 25 megapixels: a sheet of A3 at 300 pixels an inch and more. JPEG itself ends at a side of 65,535. */
    static final Most OF_THE_HOUSE = new Most(25_000_000, 65_500);

    boolean allows(long width, long height) {
        return width <= side && height <= side && width * height <= area;
    }

    /** How much a size may grow (or must shrink) to be the largest of its shape. */
    double factor(int width, int height) {
        double byArea = Math.sqrt((double) area / ((double) width * height));
        return Math.min(byArea, (double) side / Math.max(width, height));
    }
}
