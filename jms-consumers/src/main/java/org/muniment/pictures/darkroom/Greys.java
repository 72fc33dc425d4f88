package org.muniment.pictures.darkroom;

import java.awt.image.BufferedImage;

/** A picture as a few grey fields, each the mean of what it covers (ITU-R BT.601 luma, 0 to 255). */
final class Greys {

    private Greys() {}

    /** @return row by row, {@code across} times {@code down} fields, whatever shape the picture has */
    static double[] of(BufferedImage picture, int across, int down) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        var rows = new double[height][];
        var rgb = new int[width];
        for (int y = 0; y < height; y++) {
            picture.getRGB(0, y, width, 1, rgb, 0, width);
            var luma = new double[width];
            for (int x = 0; x < width; x++) {
                luma[x] = 0.299 * (rgb[x] >> 16 & 0xff) + 0.587 * (rgb[x] >> 8 & 0xff) + 0.114 * (rgb[x] & 0xff);
            }
            rows[y] = means(luma, across);
        }
        var greys = new double[across * down];
        var column = new double[height];
        for (int x = 0; x < across; x++) {
            for (int y = 0; y < height; y++) {
                column[y] = rows[y][x];
            }
            var means = means(column, down);
            for (int y = 0; y < down; y++) {
                greys[y * across + x] = means[y];
            }
        }
        return greys;
    }

    /** A value that lies in two fields counts in each by its part. */
    private static double[] means(double[] values, int fields) {
        var means = new double[fields];
        double size = (double) values.length / fields;
        for (int field = 0; field < fields; field++) {
            double start = field * size;
            double end = start + size;
            for (int i = (int) start; i < values.length && i < end; i++) {
                means[field] += values[i] * (Math.min(end, i + 1) - Math.max(start, i)) / size;
            }
        }
        return means;
    }
}
