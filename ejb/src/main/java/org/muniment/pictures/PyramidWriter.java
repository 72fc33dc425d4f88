package org.muniment.pictures;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes the tile pyramid of a picture: a tiled TIFF (or BigTIFF, where it would pass 4 GB) that any TIFF tool reads, with
 * one directory for each {@link Level}. Smaller levels are means of two by two pixels.
 *
 * <p>The picture is asked for once, tile by tile, and each smaller level holds one row of tiles, so that all of it takes
 * about as much memory as two rows of tiles of the picture.
 */
public final class PyramidWriter {

    private PyramidWriter() {}

    /**
     * @param upright at least one pixel
     * @param file is made anew
     * @throws IOException when the file cannot be written; what is there then is no pyramid
     */
    public static void write(Pixels upright, Tiles kind, Path file) throws IOException {
        write(upright, kind, file, PyramidOutput.MOST_CLASSIC);
    }

    /** @param mostClassic bytes beyond which the file becomes a BigTIFF */
    static void write(Pixels upright, Tiles kind, Path file, long mostClassic) throws IOException {
        var levels = Level.of(upright.width(), upright.height());
        try (var out = new PyramidOutput(file, kind, levels);
                var encoder = new TileEncoder(kind)) {
            LevelStrip smaller = null;
            for (int index = levels.size() - 1; index > 0; index--) {
                smaller = new LevelStrip(levels.get(index), smaller, encoder, out);
            }
            var whole = levels.get(0);
            var tile = new int[Level.TILE * Level.TILE];
            for (int row = 0; row < whole.rows(); row++) {
                int y = row * Level.TILE;
                int height = Math.min(Level.TILE, whole.height() - y);
                for (int column = 0; column < whole.columns(); column++) {
                    int x = column * Level.TILE;
                    int width = Math.min(Level.TILE, whole.width() - x);
                    upright.read(x, y, width, height, tile);
                    out.add(0, column, row, encoder.encode(tile, 0, width, width, height));
                    if (smaller != null) {
                        smaller.take(tile, x, width, height);
                    }
                }
                if (smaller != null) {
                    smaller.endRows(height);
                }
            }
            out.finish(mostClassic);
        }
    }
}
