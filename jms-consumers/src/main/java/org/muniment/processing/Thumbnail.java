package org.muniment.processing;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** A small copy of a picture. */
final class Thumbnail {

    private Thumbnail() {}

    /** @param longSide pixels that the copy has at most; a smaller picture keeps its size */
    static BufferedImage of(BufferedImage picture, int longSide) {
        double scale = Math.min(1, (double) longSide / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var from = picture;
        // Halving first, so that every pixel of the picture counts.
        while (from.getWidth() >= 2 * width && from.getHeight() >= 2 * height && from.getWidth() > 2) {
            from = scaled(from, Math.max(width, from.getWidth() / 2), Math.max(height, from.getHeight() / 2));
        }
        return scaled(from, width, height);
    }

    private static BufferedImage scaled(BufferedImage picture, int width, int height) {
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = copy.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return copy;
    }
}
