package org.muniment.pictures.darkroom;

import org.muniment.pictures.Pixels;

/**
 * A picture as it is shown: a {@link Negative} upright and in sRGB. It is turned and its colours are converted piece by
 * piece when they are asked for, so that it lies in memory once, as its decoder left it. For one thread.
 */
final class Print implements Pixels {

    private final Negative negative;
    private final Turning turning;
    private final Inks inks;
    private int[] samples = {};
    private int[] stored = {};
    private byte[] colours = {};

    /** @param tag as EXIF counts orientations */
    Print(Negative negative, int tag) {
        this.negative = negative;
        var raster = negative.samples();
        this.turning = new Turning(tag, raster.getWidth(), raster.getHeight());
        this.inks = Inks.of(negative.tones().inks(), negative.profile());
    }

    @Override
    public int width() {
        return turning.uprightWidth();
    }

    @Override
    public int height() {
        return turning.uprightHeight();
    }

    @Override
    public void read(int x, int y, int width, int height, int[] rgb) {
        int pixels = width * height;
        var raster = negative.samples();
        var place = turning.stored(x, y, width, height);
        if (samples.length < pixels * raster.getNumBands()) {
            samples = new int[pixels * raster.getNumBands()];
            stored = new int[pixels];
            colours = new byte[pixels * negative.tones().inks()];
        }
        raster.getPixels(raster.getMinX() + place.x, raster.getMinY() + place.y, place.width, place.height, samples);
        negative.tones().develop(samples, pixels, colours);
        if (turning.tag() == 1) {
            inks.toSrgb(colours, pixels, rgb);
        } else {
            inks.toSrgb(colours, pixels, stored);
            turning.turn(stored, width, height, rgb);
        }
    }
}
