package org.muniment.pictures;

/**
 * What a file says about one of its pages, as far as it says so: a component that nothing is known of is null.
 *
 * @param format such as {@code JPEG} or {@code TIFF}
 * @param formatVersion such as {@code 1.02}, {@code BigTIFF}, {@code 89a}
 * @param compression such as {@code progressive}, {@code LZW}, {@code CCITT T.6}
 * @param width pixels as stored, before any turning
 * @param height pixels as stored, before any turning
 * @param bitsPerSample such as 8
 * @param samplesPerPixel such as 3
 * @param colour such as {@code RGB}, {@code grey}, {@code CMYK}, {@code palette}, {@code bilevel}
 * @param dpiAcross pixels an inch, from left to right
 * @param dpiDown pixels an inch, from top to bottom
 * @param profile description of the embedded ICC profile
 * @param orientation as EXIF counts: 1 is upright, 2 to 8 are turned or mirrored
 * @param camera maker and model
 * @param lens as the camera names it
 * @param software what wrote the file last
 * @param takenAt the camera's local time without a zone, ISO 8601
 * @param latitude degrees north; personal data, shown to those who may edit only
 * @param longitude degrees east; personal data, shown to those who may edit only
 */
public record TechnicalMetadata(
        String format,
        String formatVersion,
        String compression,
        int width,
        int height,
        Integer bitsPerSample,
        Integer samplesPerPixel,
        String colour,
        Double dpiAcross,
        Double dpiDown,
        String profile,
        Integer orientation,
        String camera,
        String lens,
        String software,
        String takenAt,
        Double latitude,
        Double longitude) {

    /** The same without what says where somebody was. */
    public TechnicalMetadata withoutPlace() {
        return new TechnicalMetadata(
                format,
                formatVersion,
                compression,
                width,
                height,
                bitsPerSample,
                samplesPerPixel,
                colour,
                dpiAcross,
                dpiDown,
                profile,
                orientation,
                camera,
                lens,
                software,
                takenAt,
                null,
                null);
    }
}
