package org.muniment.pictures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;

/** Turns pixels into the bytes of one whole tile. What a tile has beyond the picture repeats the picture's edge. */
final class TileEncoder implements AutoCloseable {

    private static final float QUALITY = 0.92f;
    private static final int SIDE = Level.TILE;

    private final Jpeg.Encoder jpeg;
    private final Deflater deflater;
    private final int[] tile = new int[SIDE * SIDE];

    TileEncoder(Tiles kind) throws IOException {
        this.jpeg = kind == Tiles.JPEG ? new Jpeg.Encoder(QUALITY) : null;
        this.deflater = kind == Tiles.DEFLATE ? new Deflater() : null;
    }

    /**
     * @param rgb rows of pixels
     * @param from where in {@code rgb} the tile begins
     * @param stride from one row in {@code rgb} to the next
     * @param width pixels that the picture has in this tile, at most 512
     * @param height pixels that the picture has in this tile, at most 512
     */
    byte[] encode(int[] rgb, int from, int stride, int width, int height) throws IOException {
        for (int y = 0; y < SIDE; y++) {
            int row = y * SIDE;
            if (y < height) {
                System.arraycopy(rgb, from + y * stride, tile, row, width);
                java.util.Arrays.fill(tile, row + width, row + SIDE, tile[row + width - 1]);
            } else {
                System.arraycopy(tile, row - SIDE, tile, row, SIDE);
            }
        }
        return jpeg == null ? deflated() : jpeg.encode(tile, SIDE, SIDE);
    }

    private byte[] deflated() {
        var bytes = new byte[SIDE * SIDE * 3];
        for (int from = 0, to = 0; from < tile.length; from++) {
            bytes[to++] = (byte) (tile[from] >> 16);
            bytes[to++] = (byte) (tile[from] >> 8);
            bytes[to++] = (byte) tile[from];
        }
        deflater.reset();
        deflater.setInput(bytes);
        deflater.finish();
        var out = new ByteArrayOutputStream(1 << 14);
        var buffer = new byte[1 << 14];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        if (jpeg != null) {
            jpeg.close();
        }
        if (deflater != null) {
            deflater.end();
        }
    }
}
