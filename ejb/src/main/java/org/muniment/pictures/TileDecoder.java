package org.muniment.pictures;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Turns the bytes of one tile after the other into pixels; for one thread. */
final class TileDecoder implements AutoCloseable {

    private static final int SIDE = Level.TILE;

    private final Jpeg.Decoder jpeg;
    private final Inflater inflater;
    private final int[] tile = new int[SIDE * SIDE];

    TileDecoder(Tiles kind) throws IOException {
        this.jpeg = kind == Tiles.JPEG ? new Jpeg.Decoder() : null;
        this.inflater = kind == Tiles.DEFLATE ? new Inflater() : null;
    }

    void decode(byte[] bytes) throws IOException {
        if (inflater != null) {
            take(inflated(bytes), 0, 1, 2);
            return;
        }
        var picture = jpeg.decode(bytes, SIDE, SIDE);
        if (picture.getType() == BufferedImage.TYPE_3BYTE_BGR) {
            take(((DataBufferByte) picture.getRaster().getDataBuffer()).getData(), 2, 1, 0);
        } else {
            throw new IOException("a tile has no three colours");
        }
    }

    private void take(byte[] bytes, int red, int green, int blue) {
        for (int to = 0, from = 0; to < tile.length; to++, from += 3) {
            tile[to] = (bytes[from + red] & 0xFF) << 16 | (bytes[from + green] & 0xFF) << 8 | bytes[from + blue] & 0xFF;
        }
    }

    private byte[] inflated(byte[] bytes) throws IOException {
        var pixels = new byte[SIDE * SIDE * 3];
        try {
            inflater.reset();
            inflater.setInput(bytes);
            int length = inflater.inflate(pixels);
            // The check sum stands after the last pixel and is looked at by one more call.
            boolean whole = length == pixels.length && inflater.inflate(new byte[1]) == 0 && inflater.finished();
            if (!whole) {
                throw new IOException("a tile does not hold 512 x 512 pixels");
            }
            return pixels;
        } catch (DataFormatException e) {
            throw new IOException("a tile cannot be inflated: " + e.getMessage(), e);
        }
    }

    /**
     * Copies what of the tile is inside a picture.
     *
     * @param picture of the type {@code TYPE_INT_RGB}
     * @param left where the tile begins, also before the picture
     * @param top where the tile begins, also before the picture
     */
    void copyTo(BufferedImage picture, int left, int top) {
        int[] to = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        int fromX = Math.max(0, -left);
        int width = Math.min(SIDE, picture.getWidth() - left) - fromX;
        for (int y = Math.max(0, -top); y < Math.min(SIDE, picture.getHeight() - top); y++) {
            System.arraycopy(tile, y * SIDE + fromX, to, (top + y) * picture.getWidth() + left + fromX, width);
        }
    }

    @Override
    public void close() {
        if (jpeg != null) {
            jpeg.close();
        }
        if (inflater != null) {
            inflater.end();
        }
    }
}
