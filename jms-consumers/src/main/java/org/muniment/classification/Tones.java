package org.muniment.classification;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/**
 * The tones and colours of a picture; shares and means from 0 to 1.
 *
 * @param saturation mean, as {@code (max - min) / max}
 * @param strongSaturation share of pixels that are strongly coloured
 * @param warmth how much red is more than blue; 0.5 is neither
 * @param brown share of pixels of the colours of papyrus, leather and old wood
 * @param paper share of pixels that are nearly as bright as the commonest tone
 * @param paperBrightness how bright the commonest tone is
 * @param paperWarmth {@code warmth} of those pixels
 * @param entropy of the greys, 1 when all 64 steps are equally common
 * @param middle share of pixels that are neither the commonest tone nor near black or white
 * @param dark share of pixels near black
 * @param edges share of pixels beside which the tone changes sharply
 * @param rim how alike the pixels along the edge of the picture are, 1 for a plain one
 * @param rimBrightness how bright the rim is
 */
record Tones(
        double saturation,
        double strongSaturation,
        double warmth,
        double brown,
        double paper,
        double paperBrightness,
        double paperWarmth,
        double entropy,
        double middle,
        double dark,
        double edges,
        double rim,
        double rimBrightness) {

    /** Pixels of the long side: the same for all, so that a large scan and a small one look alike. */
    private static final int SIDE = 240;

    private static final int STEPS = 64;
    private static final int NEAR = 5;
    private static final int SHARP = 40;

    static Tones of(BufferedImage whole) {
        var picture = small(whole);
        int width = picture.getWidth();
        int height = picture.getHeight();
        int pixels = width * height;
        var rgb = picture.getRGB(0, 0, width, height, null, 0, width);
        var grey = new int[pixels];
        var steps = new int[STEPS];
        double saturation = 0;
        int strong = 0;
        double warmth = 0;
        int brown = 0;
        for (int i = 0; i < pixels; i++) {
            int red = rgb[i] >> 16 & 0xff;
            int green = rgb[i] >> 8 & 0xff;
            int blue = rgb[i] & 0xff;
            int most = Math.max(red, Math.max(green, blue));
            double colour = most < 24 ? 0 : (double) (most - Math.min(red, Math.min(green, blue))) / most;
            saturation += colour;
            strong += colour > 0.5 ? 1 : 0;
            warmth += 0.5 + (red - blue) / 510.0;
            brown += isBrown(red, green, blue, colour) ? 1 : 0;
            grey[i] = (int) Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
            steps[grey[i] * STEPS / 256]++;
        }
        int paper = commonest(steps);
        int near = 0;
        double paperWarmth = 0;
        int middle = 0;
        int dark = 0;
        for (int i = 0; i < pixels; i++) {
            int step = grey[i] * STEPS / 256;
            if (Math.abs(step - paper) <= NEAR) {
                near++;
                paperWarmth += 0.5 + ((rgb[i] >> 16 & 0xff) - (rgb[i] & 0xff)) / 510.0;
            } else if (step > STEPS / 5 && step < STEPS * 9 / 10) {
                middle++;
            }
            dark += step < STEPS / 6 ? 1 : 0;
        }
        double[] rim = rim(grey, width, height);
        return new Tones(
                saturation / pixels,
                (double) strong / pixels,
                warmth / pixels,
                (double) brown / pixels,
                (double) near / pixels,
                (paper + 0.5) / STEPS,
                paperWarmth / near,
                entropy(steps, pixels),
                (double) middle / pixels,
                (double) dark / pixels,
                edges(grey, width, height),
                rim[0],
                rim[1]);
    }

    /** Between red and yellow, neither grey nor glaring. */
    private static boolean isBrown(int red, int green, int blue, double saturation) {
        if (red <= green || green <= blue || saturation < 0.15 || saturation > 0.75) {
            return false;
        }
        double hue = 60.0 * (green - blue) / (red - blue);
        return hue > 18 && hue < 50;
    }

    private static BufferedImage small(BufferedImage whole) {
        double scale = Math.min(1, (double) SIDE / Math.max(whole.getWidth(), whole.getHeight()));
        int width = Math.max(1, (int) Math.round(whole.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(whole.getHeight() * scale));
        // In halves, since one bilinear step would pass over most pixels.
        var picture = whole;
        while (picture.getWidth() > 2 * width && picture.getHeight() > 2 * height) {
            picture = drawn(picture, picture.getWidth() / 2, picture.getHeight() / 2);
        }
        return drawn(picture, width, height);
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = copy.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return copy;
    }

    /** The middle of the {@value #NEAR} steps to each side that hold most pixels. */
    private static int commonest(int[] steps) {
        int best = 0;
        long most = -1;
        for (int step = 0; step < STEPS; step++) {
            long sum = 0;
            for (int near = Math.max(0, step - NEAR); near <= Math.min(STEPS - 1, step + NEAR); near++) {
                sum += steps[near];
            }
            if (sum > most) {
                most = sum;
                best = step;
            }
        }
        return best;
    }

    private static double entropy(int[] steps, int pixels) {
        double entropy = 0;
        for (int count : steps) {
            if (count > 0) {
                double share = (double) count / pixels;
                entropy -= share * Math.log(share);
            }
        }
        return entropy / Math.log(STEPS);
    }

    private static double edges(int[] grey, int width, int height) {
        int sharp = 0;
        for (int y = 0; y + 1 < height; y++) {
            for (int x = 0; x + 1 < width; x++) {
                int here = grey[y * width + x];
                boolean edge = Math.abs(here - grey[y * width + x + 1]) > SHARP
                        || Math.abs(here - grey[(y + 1) * width + x]) > SHARP;
                sharp += edge ? 1 : 0;
            }
        }
        return (double) sharp / (width * height);
    }

    /** How even, and how bright. */
    private static double[] rim(int[] grey, int width, int height) {
        double sum = 0;
        double squares = 0;
        int count = 0;
        int broad = Math.max(1, Math.min(width, height) / 40);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (x < broad || y < broad || x >= width - broad || y >= height - broad) {
                    sum += grey[y * width + x];
                    squares += (double) grey[y * width + x] * grey[y * width + x];
                    count++;
                }
            }
        }
        double mean = sum / count;
        double deviation = Math.sqrt(Math.max(0, squares / count - mean * mean));
        return new double[] {1 - Math.min(1, deviation / 64), mean / 255};
    }
}
