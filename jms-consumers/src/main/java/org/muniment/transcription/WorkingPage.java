package org.muniment.transcription;

import java.awt.image.BufferedImage;

/**
 * A page laid straight, at a size at which characters have some forty pixels, with the paper's light divided out.
 *
 * @param placement where its pixels lie on the upright picture
 * @param ink what is written on it, rulings included
 */
record WorkingPage(Placement placement, Ink ink) {

    private static final int LEAST_LONG_SIDE = 1400;
    private static final int MOST_LONG_SIDE = 2200;
    private static final double MOST_ENLARGEMENT = 3;
    /** Pixels of a dot that somebody may have written. */
    private static final int LEAST_SPECK = 6;
    /** Pixels that no character is long and wide. */
    private static final int MOST_CHARACTER = 400;

    static double scaleFor(int width, int height) {
        double longSide = Math.max(width, height);
        if (longSide > MOST_LONG_SIDE) {
            return MOST_LONG_SIDE / longSide;
        }
        return Math.min(MOST_ENLARGEMENT, Math.max(1, LEAST_LONG_SIDE / longSide));
    }

    /**
     * @param picture the upright picture or a smaller copy of it
     * @param width pixels of the upright picture, in which places are told
     * @param height pixels of the upright picture
     * @param degrees how far the writing leans, clockwise positive
     */
    static WorkingPage of(BufferedImage picture, int width, int height, double degrees) {
        var placement = new Placement(width, height, scaleFor(width, height), degrees);
        return of(Brightness.of(picture), placement);
    }

    static WorkingPage of(Brightness brightness, Placement placement) {
        var placed = Resampling.place(brightness, placement);
        var ink = Paper.divideOut(placed, placement.width(), placement.height());
        return new WorkingPage(placement, Contrast.stretch(ink));
    }

    /** Only what was written by hand or print: no rulings, no frames, no dust. */
    Ink writing() {
        return Specks.removed(Rulings.withoutLines(ink), LEAST_SPECK, MOST_CHARACTER);
    }
}
