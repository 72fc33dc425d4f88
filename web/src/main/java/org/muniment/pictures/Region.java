package org.muniment.pictures;

import java.util.regex.Pattern;
import org.muniment.catalogue.Refusal;

/**
 * The part of a picture that is asked for (IIIF Image API 3.0, section 4.1), cut to what there is.
 *
 * @param x pixels from the left edge
 * @param y pixels from the upper edge
 * @param width at least 1
 * @param height at least 1
 */
record Region(int x, int y, int width, int height) {

    private static final String NAME = "region";
    private static final Pattern PIXELS = Pattern.compile("(\\d+),(\\d+),(\\d+),(\\d+)");
    private static final Pattern PERCENT =
            Pattern.compile("pct:(%1$s),(%1$s),(%1$s),(%1$s)".formatted(Parameter.DECIMAL));

    /** @throws Refusal when the text is no region, or one that has nothing of the picture */
    static Region of(String text, int width, int height) {
        if (text.equals("full")) {
            return new Region(0, 0, width, height);
        }
        if (text.equals("square")) {
            int side = Math.min(width, height);
            return new Region((width - side) / 2, (height - side) / 2, side, side);
        }
        var pixels = PIXELS.matcher(text);
        if (pixels.matches()) {
            return cut(
                    Parameter.whole(pixels.group(1), NAME),
                    Parameter.whole(pixels.group(2), NAME),
                    Parameter.whole(pixels.group(3), NAME),
                    Parameter.whole(pixels.group(4), NAME),
                    width,
                    height);
        }
        var percent = PERCENT.matcher(text);
        if (percent.matches()) {
            return cut(
                    Math.round(Parameter.decimal(percent.group(1)) * width / 100),
                    Math.round(Parameter.decimal(percent.group(2)) * height / 100),
                    Math.round(Parameter.decimal(percent.group(3)) * width / 100),
                    Math.round(Parameter.decimal(percent.group(4)) * height / 100),
                    width,
                    height);
        }
        throw Parameter.refusal(
                NAME,
                "The region is full, square, x,y,w,h in pixels or pct:x,y,w,h in percent, and this one is " + text
                        + ".");
    }

    private static Region cut(long x, long y, long wide, long high, int width, int height) {
        if (wide == 0 || high == 0) {
            throw Parameter.refusal(NAME, "The region has no pixels.");
        }
        if (x >= width || y >= height) {
            throw Parameter.refusal(
                    NAME, "The region lies outside the picture, which has %d x %d pixels.".formatted(width, height));
        }
        return new Region((int) x, (int) y, (int) Math.min(wide, width - x), (int) Math.min(high, height - y));
    }

    boolean isAllOf(int pictureWidth, int pictureHeight) {
        return width == pictureWidth && height == pictureHeight;
    }

    @Override
    public String toString() {
        return x + "," + y + "," + width + "," + height;
    }
}
