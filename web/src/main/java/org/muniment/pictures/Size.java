package org.muniment.pictures;

import java.util.regex.Pattern;
import org.muniment.catalogue.Refusal;

/**
 * The size to which a region is brought (IIIF Image API 3.0, section 4.2), before it is turned.
 *
 * @param width at least 1
 * @param height at least 1
 */
record Size(int width, int height) {

    private static final String NAME = "size";
    private static final Pattern PERCENT = Pattern.compile("pct:(%s)".formatted(Parameter.DECIMAL));
    private static final Pattern SIDES = Pattern.compile("(\\d*),(\\d*)");
    private static final Pattern CONFINED = Pattern.compile("!(\\d+),(\\d+)");

    /** @throws Refusal when the text is no size, or one that is not given */
    static Size of(String text, Region region, Most most) {
        boolean upscaling = text.startsWith("^");
        Size size = parsed(upscaling ? text.substring(1) : text, text, region, most, upscaling);
        if (size.width == 0 || size.height == 0) {
            throw Parameter.refusal(NAME, "The size " + text + " leaves no pixels.");
        }
        if (!upscaling && size.isLargerThan(region)) {
            throw Parameter.refusal(
                    NAME,
                    "The size %s is larger than the region, which has %d x %d pixels. Put ^ before it to enlarge."
                            .formatted(text, region.width(), region.height()));
        }
        if (!most.allows(size.width, size.height)) {
            throw Parameter.refusal(
                    NAME,
                    "A picture of %,d x %,d pixels is more than the largest that is given: %,d pixels, %,d on a side."
                            .formatted(size.width, size.height, most.area(), most.side()));
        }
        return size;
    }

    private static Size parsed(String form, String text, Region region, Most most, boolean upscaling) {
        if (form.equals("max")) {
            return largest(region, most, upscaling ? Double.MAX_VALUE : 1);
        }
        var percent = PERCENT.matcher(form);
        if (percent.matches()) {
            double factor = Parameter.decimal(percent.group(1)) / 100;
            return new Size(rounded(region.width() * factor), rounded(region.height() * factor));
        }
        var confined = CONFINED.matcher(form);
        if (confined.matches()) {
            int width = Parameter.whole(confined.group(1), NAME);
            int height = Parameter.whole(confined.group(2), NAME);
            return width == 0 || height == 0 ? new Size(0, 0) : confined(width, height, region, most, upscaling);
        }
        var sides = SIDES.matcher(form);
        if (sides.matches() && form.length() > 1) {
            return sides(sides.group(1), sides.group(2), region);
        }
        throw Parameter.refusal(
                NAME,
                "The size is max, w, or ,h or w,h or !w,h or pct:n, each with ^ before it to enlarge, and this one is "
                        + text + ".");
    }

    private static Size sides(String width, String height, Region region) {
        if (height.isEmpty()) {
            int wide = Parameter.whole(width, NAME);
            return new Size(wide, wide == 0 ? 0 : other(wide, region.width(), region.height()));
        }
        int high = Parameter.whole(height, NAME);
        if (width.isEmpty()) {
            return new Size(high == 0 ? 0 : other(high, region.height(), region.width()), high);
        }
        return new Size(Parameter.whole(width, NAME), high);
    }

    /** The side that was not named; a line of a picture stays at least one pixel. */
    private static int other(int named, int ofRegion, int otherOfRegion) {
        return Math.max(1, rounded((double) otherOfRegion * named / ofRegion));
    }

    private static Size confined(int width, int height, Region region, Most most, boolean upscaling) {
        double factor = Math.min((double) width / region.width(), (double) height / region.height());
        if (!upscaling) {
            factor = Math.min(factor, 1);
        }
        if (factor > most.factor(region.width(), region.height())) {
            return largest(region, most, factor);
        }
        return new Size(
                Math.max(1, Math.min(width, rounded(region.width() * factor))),
                Math.max(1, Math.min(height, rounded(region.height() * factor))));
    }

    private static Size largest(Region region, Most most, double factor) {
        double allowed = most.factor(region.width(), region.height());
        if (factor == 1 && allowed >= 1) {
            return new Size(region.width(), region.height());
        }
        double taken = Math.min(factor, allowed);
        // Rounded down, so that the product is not more than allowed.
        int width = Math.max(1, (int) Math.min(region.width() * taken, most.side()));
        int height = Math.max(1, (int) Math.min(region.height() * taken, most.side()));
        return new Size(Math.min(width, most.area() / height), height);
    }

    private static int rounded(double pixels) {
        return (int) Math.min(Integer.MAX_VALUE, Math.round(pixels));
    }

    boolean isLargerThan(Region region) {
        return width > region.width() || height > region.height();
    }

    @Override
    public String toString() {
        return width + "," + height;
    }
}
