package org.muniment.pictures;

import org.muniment.catalogue.Refusal;

/**
 * What of a picture is wanted, and how.
 *
 * @param whole the size of the whole picture
 * @param size before turning
 * @param most the largest that is given
 */
record ImageRequest(
        Size whole, Region region, Size size, Rotation rotation, Quality quality, Format format, Most most) {

    /**
     * Reads the parameters of an address.
     *
     * @throws Refusal naming the first parameter that is not allowed
     */
    static ImageRequest of(
            Size whole, String region, String size, String rotation, String quality, String format, Most most) {
        Region part = Region.of(region, whole.width(), whole.height());
        return new ImageRequest(
                whole,
                part,
                Size.of(size, part, most),
                Rotation.of(rotation),
                Quality.of(quality).canonical(),
                Format.of(format),
                most);
    }

    /** The one spelling of what is asked for (IIIF Image API 3.0, section 4.7). */
    String canonical() {
        String part = region.isAllOf(whole.width(), whole.height()) ? "full" : region.toString();
        return part + "/" + canonicalSize() + "/" + rotation + "/" + quality.word() + "." + format.word();
    }

    private String canonicalSize() {
        if (size.isLargerThan(region)) {
            return size.equals(Size.of("^max", region, most)) ? "^max" : "^" + size;
        }
        return size.equals(Size.of("max", region, most)) ? "max" : size.toString();
    }

    int widthAfterTurning() {
        return rotation.swapsSides() ? size.height() : size.width();
    }

    int heightAfterTurning() {
        return rotation.swapsSides() ? size.width() : size.height();
    }
}
