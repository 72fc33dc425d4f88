package org.muniment.pictures.darkroom;

import java.util.Locale;

/**
 * What decoding a page will take, told from its header.
 *
 * @param width pixels as stored
 * @param height pixels as stored
 * @param heapBytes memory of the decoded picture and of what its decoder needs at the same time
 * @param nativeBytes memory that a decoder takes outside the heap
 */
record Promise(int width, int height, long heapBytes, long nativeBytes) {

    /**
     * @throws Undevelopable when there is no picture in it, or one of too many pixels
     */
    Promise within(long pagePixels) throws Undevelopable {
        if (width <= 0 || height <= 0) {
            throw new Undevelopable("This picture says that it is " + width + " by " + height + " pixels.");
        }
        if ((long) width * height > pagePixels) {
            throw new Undevelopable(String.format(
                    Locale.ROOT,
                    "This picture has %d by %d pixels; at most %d megapixels can be read.",
                    width,
                    height,
                    pagePixels / 1_000_000));
        }
        return this;
    }

    long pixels() {
        return (long) width * height;
    }
}
