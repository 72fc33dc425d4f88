package org.muniment.benchmarks.hostile;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Whether a picture is of one colour, as it looks on white paper. */
final class Flatness {

    private static final int SIDE = 400;

    private Flatness() {}

    /**
     * @param tolerance how far two pixels may be apart in a channel, of 255
     */
    static boolean isFlat(BufferedImage picture, int tolerance) {
        BufferedImage onPaper = onPaper(picture);
        int[] least = {255, 255, 255};
        int[] most = {0, 0, 0};
        for (int y = 0; y < onPaper.getHeight(); y++) {
            for (int x = 0; x < onPaper.getWidth(); x++) {
                int rgb = onPaper.getRGB(x, y);
                for (int channel = 0; channel < 3; channel++) {
                    int value = rgb >> 8 * channel & 0xFF;
                    least[channel] = Math.min(least[channel], value);
                    most[channel] = Math.max(most[channel], value);
                }
            }
        }
        return most[0] - least[0] <= tolerance && most[1] - least[1] <= tolerance && most[2] - least[2] <= tolerance;
    }

    /** No larger than a thumbnail: a dot in a large picture is gone there too. */
    private static BufferedImage onPaper(BufferedImage picture) {
        double scale = Math.min(1, SIDE / (double) Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = paper.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(picture, 0, 0, width, height, null);
        } finally {
            pen.dispose();
        }
        return paper;
    }
}
