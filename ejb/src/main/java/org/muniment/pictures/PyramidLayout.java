package org.muniment.pictures;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Where the tiles of a pyramid lie, checked against what {@link PyramidWriter} writes. */
record PyramidLayout(Tiles kind, List<Level> levels, long[][] offsets, int[][] counts) {

    /** Noise as JPEG of the best quality, or Deflate that could not make anything smaller, with a margin. */
    private static final int MOST_TILE_BYTES = 4 * Level.TILE * Level.TILE;

    static PyramidLayout of(TiffInput tiff) throws IOException {
        var directories = tiff.directories();
        if (directories.isEmpty()) {
            throw new IOException("it has no directory");
        }
        var whole = directories.get(0);
        var kind = kindOf(whole);
        int width = size(whole, TiffTag.IMAGE_WIDTH);
        int height = size(whole, TiffTag.IMAGE_LENGTH);
        var levels = Level.of(width, height);
        if (levels.size() != directories.size()) {
            throw new IOException("it has " + directories.size() + " levels instead of " + levels.size());
        }
        var offsets = new long[levels.size()][];
        var counts = new int[levels.size()][];
        for (var level : levels) {
            var directory = directories.get(level.index());
            if (kindOf(directory) != kind
                    || size(directory, TiffTag.IMAGE_WIDTH) != level.width()
                    || size(directory, TiffTag.IMAGE_LENGTH) != level.height()
                    || size(directory, TiffTag.TILE_WIDTH) != Level.TILE
                    || size(directory, TiffTag.TILE_LENGTH) != Level.TILE) {
                throw new IOException("level " + level.index() + " does not fit the picture");
            }
            offsets[level.index()] = values(directory, TiffTag.TILE_OFFSETS);
            counts[level.index()] = Arrays.stream(values(directory, TiffTag.TILE_BYTE_COUNTS))
                    .mapToInt(Math::toIntExact)
                    .toArray();
            requireTiles(level, offsets[level.index()], counts[level.index()], tiff.length());
        }
        return new PyramidLayout(kind, levels, offsets, counts);
    }

    Pyramid pyramid(Path file) {
        return new Pyramid(file, kind, levels, offsets, counts);
    }

    private static void requireTiles(Level level, long[] offsets, int[] counts, long length) throws IOException {
        long tiles = (long) level.columns() * level.rows();
        if (offsets.length != tiles || counts.length != tiles) {
            throw new IOException("level " + level.index() + " has " + offsets.length + " tiles instead of " + tiles);
        }
        for (int i = 0; i < tiles; i++) {
            boolean inside =
                    counts[i] > 0 && counts[i] <= length && offsets[i] >= 0 && offsets[i] <= length - counts[i];
            if (!inside || counts[i] > MOST_TILE_BYTES) {
                throw new IOException("tile " + i + " of level " + level.index() + " is not inside the file");
            }
        }
    }

    private static Tiles kindOf(Map<Integer, long[]> directory) throws IOException {
        long compression = values(directory, TiffTag.COMPRESSION)[0];
        return Arrays.stream(Tiles.values())
                .filter(kind -> kind.compression() == compression)
                .findFirst()
                .orElseThrow(() -> new IOException("its compression is " + compression));
    }

    private static int size(Map<Integer, long[]> directory, int tag) throws IOException {
        long value = values(directory, tag)[0];
        if (value < 1 || value > Integer.MAX_VALUE - Level.TILE) {
            throw new IOException("the field " + tag + " is " + value);
        }
        return (int) value;
    }

    private static long[] values(Map<Integer, long[]> directory, int tag) throws IOException {
        var values = directory.get(tag);
        if (values == null) {
            throw new IOException("a directory has no field " + tag);
        }
        return values;
    }
}
