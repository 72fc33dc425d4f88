package org.muniment.pictures;

import java.util.regex.Pattern;
import org.muniment.catalogue.Refusal;

/**
 * How a picture is turned after scaling (IIIF Image API 3.0, section 4.3).
 *
 * @param mirrored from left to right, before turning
 * @param degrees clockwise: 0, 90, 180 or 270
 */
record Rotation(boolean mirrored, int degrees) {

    private static final Pattern FORM = Pattern.compile("(!?)(%s)".formatted(Parameter.DECIMAL));

    /** @throws Refusal when the text is no rotation, or not by right angles */
    static Rotation of(String text) {
        var form = FORM.matcher(text);
        double degrees = form.matches() ? Parameter.decimal(form.group(2)) : -1;
        if (degrees < 0 || degrees > 360 || degrees % 90 != 0) {
            throw Parameter.refusal(
                    "rotation",
                    "The rotation is 0, 90, 180 or 270, with ! before it to mirror, and this one is " + text + ".");
        }
        return new Rotation(!form.group(1).isEmpty(), (int) degrees % 360);
    }

    boolean isNone() {
        return !mirrored && degrees == 0;
    }

    boolean swapsSides() {
        return degrees % 180 == 90;
    }

    @Override
    public String toString() {
        return (mirrored ? "!" : "") + degrees;
    }
}
