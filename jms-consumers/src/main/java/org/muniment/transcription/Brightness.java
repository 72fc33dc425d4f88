package org.muniment.transcription;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * The brightness of a picture as one number per pixel. Red light is used, in which rulings and seals in red are faint
 * while black, brown and blue ink stay dark; what is clearly redder than the paper is brightened further, until it
 * vanishes. A page that is written in red is taken by its overall brightness instead.
 *
 * @param values 0 to 255, row-major
 */
record Brightness(int width, int height, float[] values) {

    /** Share of dark pixels that must stay dark in red light. */
    private static final double KEPT = 0.1;

    private static final float DARKER = 0.2f;
    /** Redness that brown ink and the compression of pictures have too. */
    private static final float NOT_RED = 0.05f;

    private static final float LIFT = 1.5f;
    private static final int LEVELS = 256;

    static Brightness of(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        var pixels = pixels(picture);
        float red = paper(pixels, 16);
        float green = paper(pixels, 8);
        float blue = paper(pixels, 0);
        var brightness = new float[pixels.length];
        long dark = 0;
        long darkInRed = 0;
        for (int i = 0; i < pixels.length; i++) {
            float r = (pixels[i] >> 16 & 0xff) / red;
            float g = (pixels[i] >> 8 & 0xff) / green;
            float b = (pixels[i] & 0xff) / blue;
            float redness = Math.max(0, r - Math.max(g, b) - NOT_RED);
            float seen = Math.min(1, r + LIFT * redness);
            brightness[i] = 255 * seen;
            dark += (r + g + b) / 3 < 1 - DARKER ? 1 : 0;
            darkInRed += seen < 1 - DARKER ? 1 : 0;
        }
        return new Brightness(width, height, darkInRed >= KEPT * dark ? brightness : overall(pixels));
    }

    private static int[] pixels(BufferedImage picture) {
        if (picture.getType() == BufferedImage.TYPE_INT_RGB
                && picture.getRaster().getDataBuffer() instanceof DataBufferInt data) {
            return data.getData();
        }
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    private static float[] overall(int[] pixels) {
        var brightness = new float[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            brightness[i] =
                    0.299f * (pixels[i] >> 16 & 0xff) + 0.587f * (pixels[i] >> 8 & 0xff) + 0.114f * (pixels[i] & 0xff);
        }
        return brightness;
    }

    /** How bright the paper is in one colour: nine tenths of the page are darker. */
    private static float paper(int[] pixels, int shift) {
        var histogram = new int[LEVELS];
        for (int pixel : pixels) {
            histogram[pixel >> shift & 0xff]++;
        }
        long left = pixels.length / 10;
        for (int level = LEVELS - 1; level > 0; level--) {
            left -= histogram[level];
            if (left < 0) {
                return level;
            }
        }
        return 1;
    }
}
