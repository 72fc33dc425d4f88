package org.muniment.pictures.darkroom;

import java.awt.Rectangle;

/**
 * How a stored picture is turned to stand upright: 1 is upright, 2 to 8 are turned or mirrored (EXIF tag 0x0112).
 *
 * @param width pixels as stored
 * @param height pixels as stored
 */
record Turning(int tag, int width, int height) {

    boolean swapsSides() {
        return tag >= 5;
    }

    int uprightWidth() {
        return swapsSides() ? height : width;
    }

    int uprightHeight() {
        return swapsSides() ? width : height;
    }

    /** The rectangle of the stored picture that becomes this one of the upright picture. */
    Rectangle stored(int x, int y, int w, int h) {
        return switch (tag) {
            case 2 -> new Rectangle(width - x - w, y, w, h);
            case 3 -> new Rectangle(width - x - w, height - y - h, w, h);
            case 4 -> new Rectangle(x, height - y - h, w, h);
            case 5 -> new Rectangle(y, x, h, w);
            case 6 -> new Rectangle(y, height - x - w, h, w);
            case 7 -> new Rectangle(width - y - h, height - x - w, h, w);
            case 8 -> new Rectangle(width - y - h, x, h, w);
            default -> new Rectangle(x, y, w, h);
        };
    }

    /**
     * Turns the pixels of such a rectangle.
     *
     * @param from pixels as stored
     * @param w pixels of the upright rectangle
     * @param h pixels of the upright rectangle
     */
    void turn(int[] from, int w, int h, int[] to) {
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                to[y * w + x] = from[index(x, y, w, h)];
            }
        }
    }

    private int index(int x, int y, int w, int h) {
        return switch (tag) {
            case 2 -> y * w + w - 1 - x;
            case 3 -> (h - 1 - y) * w + w - 1 - x;
            case 4 -> (h - 1 - y) * w + x;
            case 5 -> x * h + y;
            case 6 -> (w - 1 - x) * h + y;
            case 7 -> (w - 1 - x) * h + h - 1 - y;
            case 8 -> x * h + h - 1 - y;
            default -> y * w + x;
        };
    }
}
