package org.muniment.pictures;

import java.io.IOException;

/** The row of tiles of a smaller level that is being filled from the level above it. */
final class LevelStrip {

    private final Level level;
    private final LevelStrip smaller;
    private final TileEncoder encoder;
    private final PyramidOutput out;
    private final int[] rgb;
    private int filled;
    private int row;

    /** @param smaller the next level, null for the smallest */
    LevelStrip(Level level, LevelStrip smaller, TileEncoder encoder, PyramidOutput out) {
        this.level = level;
        this.smaller = smaller;
        this.encoder = encoder;
        this.out = out;
        this.rgb = new int[level.width() * Math.min(Level.TILE, level.height())];
    }

    /**
     * Takes pixels of the level above, which begin at the rows that have not come yet. A last odd row or column counts
     * twice, so that the edge does not darken.
     *
     * @param above pixels without gaps
     * @param x where they begin, even
     */
    void take(int[] above, int x, int width, int height) {
        for (int y = 0; y < height; y += 2) {
            int upper = y * width;
            int lower = y + 1 < height ? upper + width : upper;
            int to = (filled + y / 2) * level.width() + x / 2;
            for (int at = 0; at + 1 < width; at += 2) {
                rgb[to++] = mean(above[upper + at], above[upper + at + 1], above[lower + at], above[lower + at + 1]);
            }
            if (width % 2 == 1) {
                int last = width - 1;
                rgb[to] = mean(above[upper + last], above[upper + last], above[lower + last], above[lower + last]);
            }
        }
    }

    /** Red and blue are added in one number, with room between them; each mean is rounded. */
    private static int mean(int a, int b, int c, int d) {
        int redBlue = (a & 0xFF00FF) + (b & 0xFF00FF) + (c & 0xFF00FF) + (d & 0xFF00FF) + 0x020002;
        int green = (a & 0x00FF00) + (b & 0x00FF00) + (c & 0x00FF00) + (d & 0x00FF00) + 0x000200;
        return redBlue >> 2 & 0xFF00FF | green >> 2 & 0x00FF00;
    }

    /** Says that so many rows of the level above have come from edge to edge. */
    void endRows(int rowsAbove) throws IOException {
        filled += (rowsAbove + 1) / 2;
        boolean last = row * Level.TILE + filled == level.height();
        if (filled < Level.TILE && !last) {
            return;
        }
        for (int column = 0; column < level.columns(); column++) {
            int x = column * Level.TILE;
            int width = Math.min(Level.TILE, level.width() - x);
            out.add(level.index(), column, row, encoder.encode(rgb, x, level.width(), width, filled));
        }
        if (smaller != null) {
            smaller.take(rgb, 0, level.width(), filled);
            smaller.endRows(filled);
        }
        row++;
        filled = 0;
    }
}
