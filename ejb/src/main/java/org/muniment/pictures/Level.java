package org.muniment.pictures;

import java.util.ArrayList;
import java.util.List;

/**
 * One size of a picture in its pyramid.
 *
 * @param index 0 is the picture itself
 * @param scale how many pixels of the picture, across and down, are one pixel here: 1, 2, 4, …
 * @param width pixels: the picture's divided by the scale, rounded up
 * @param height pixels: the picture's divided by the scale, rounded up
 */
public record Level(int index, int scale, int width, int height) {

    /** Pixels across and down of every tile; those at the right and the lower edge are filled up. */
    public static final int TILE = 512;

    /** The sizes of a picture: itself, then halves until the long side fits into one tile. */
    public static List<Level> of(int width, int height) {
        var levels = new ArrayList<Level>();
        var level = new Level(0, 1, width, height);
        levels.add(level);
        while (Math.max(level.width, level.height) > TILE) {
            level = new Level(level.index + 1, level.scale * 2, (level.width + 1) / 2, (level.height + 1) / 2);
            levels.add(level);
        }
        return List.copyOf(levels);
    }

    public int columns() {
        return (width + TILE - 1) / TILE;
    }

    public int rows() {
        return (height + TILE - 1) / TILE;
    }

    int tiles() {
        return columns() * rows();
    }
}
