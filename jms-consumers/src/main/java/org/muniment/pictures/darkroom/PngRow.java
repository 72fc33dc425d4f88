package org.muniment.pictures.darkroom;

import java.io.IOException;

/** Takes the filters off the rows of one pass (W3C PNG, section 9) and their samples apart. */
final class PngRow {

    private final PngHeader header;
    private final int distance;
    private final int width;
    private byte[] before;
    private byte[] row;

    /** @param width pixels of a row of this pass */
    PngRow(PngHeader header, int width) {
        this.header = header;
        this.width = width;
        int bits = header.bits() * header.samples();
        this.distance = Math.max(1, bits / 8);
        int bytes = Math.toIntExact(((long) width * bits + 7) / 8);
        this.before = new byte[bytes + 1];
        this.row = new byte[bytes + 1];
    }

    /** Bytes that a row takes in the stream, with its filter. */
    int length() {
        return row.length;
    }

    void next(PngPixels pixels) throws IOException {
        var swap = before;
        before = row;
        row = swap;
        pixels.read(row, row.length);
        switch (row[0]) {
            case 0 -> {
                // As it is.
            }
            case 1 -> {
                for (int i = 1 + distance; i < row.length; i++) {
                    row[i] += row[i - distance];
                }
            }
            case 2 -> {
                for (int i = 1; i < row.length; i++) {
                    row[i] += before[i];
                }
            }
            case 3 -> average();
            case 4 -> paeth();
            default ->
                throw new Undevelopable("This picture is damaged: one of its rows is filtered in an unknown way.");
        }
    }

    private void average() {
        for (int i = 1; i < row.length; i++) {
            int left = i > distance ? row[i - distance] & 0xff : 0;
            row[i] += (byte) (left + (before[i] & 0xff) >> 1);
        }
    }

    private void paeth() {
        for (int i = 1; i < row.length; i++) {
            int left = i > distance ? row[i - distance] & 0xff : 0;
            int above = before[i] & 0xff;
            int corner = i > distance ? before[i - distance] & 0xff : 0;
            int toLeft = Math.abs(above - corner);
            int toAbove = Math.abs(left - corner);
            int toCorner = Math.abs(left + above - 2 * corner);
            boolean leftIsNearest = toLeft <= toAbove && toLeft <= toCorner;
            row[i] += (byte) (leftIsNearest ? left : toAbove <= toCorner ? above : corner);
        }
    }

    /** @param samples takes those of every pixel, 16-bit ones whole */
    void samples(int[] samples) {
        int bits = header.bits();
        int count = width * header.samples();
        if (bits == 8) {
            for (int i = 0; i < count; i++) {
                samples[i] = row[i + 1] & 0xff;
            }
        } else if (bits == 16) {
            for (int i = 0; i < count; i++) {
                samples[i] = (row[2 * i + 1] & 0xff) << 8 | row[2 * i + 2] & 0xff;
            }
        } else {
            int mask = (1 << bits) - 1;
            for (int i = 0; i < count; i++) {
                int bit = i * bits;
                samples[i] = row[1 + (bit >> 3)] >> 8 - bits - (bit & 7) & mask;
            }
        }
    }
}
