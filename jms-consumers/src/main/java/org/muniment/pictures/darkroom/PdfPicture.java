package org.muniment.pictures.darkroom;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * A picture on a page of a PDF.
 *
 * @param place from the unit square to the page, in points
 * @param rotation degrees that the page is turned clockwise before it is shown
 */
record PdfPicture(PDImageXObject image, Matrix place, int rotation) {

    /** A picture that is cut by the edge of its page is drawn like any other page. */
    private static final double LEAST_OF_IT = 0.9;

    private static final double MOST_OF_IT = 1.1;
    /** Points by which a picture may lean and still count as straight. */
    private static final double TWIST = 0.5;

    private static final int POINTS_AN_INCH = 72;

    /** Whether it lies upright, on its side or upside down, and leaves no margin to speak of. */
    boolean fills(PDPage page) {
        var box = page.getCropBox();
        boolean square = Math.abs(place.getShearX()) + Math.abs(place.getShearY()) < TWIST
                || Math.abs(place.getScaleX()) + Math.abs(place.getScaleY()) < TWIST;
        double covered = (double) across() * down();
        double area = (double) box.getWidth() * box.getHeight();
        return square
                && covered >= LEAST_OF_IT * area
                && covered <= MOST_OF_IT * area
                && image.getWidth() > 1
                && image.getHeight() > 1;
    }

    /** Points that a row of it takes on the page. */
    private float across() {
        return (float) Math.hypot(place.getScaleX(), place.getShearY());
    }

    private float down() {
        return (float) Math.hypot(place.getScaleY(), place.getShearX());
    }

    boolean isJpeg2000() {
        return filters().contains(COSName.JPX_DECODE);
    }

    private List<COSName> filters() {
        var filters = image.getStream().getFilters();
        return filters == null ? List.of() : filters;
    }

    Promise promise() {
        return new Promise(image.getWidth(), image.getHeight(), decodedBytes(), nativeBytes());
    }

    /** The unpacked stream, its samples, and the picture made of them lie in memory at the same time. */
    long decodedBytes() {
        return 11L * image.getWidth() * image.getHeight() + (16L << 20);
    }

    long nativeBytes() {
        boolean jpeg = filters().contains(COSName.DCT_DECODE);
        return jpeg ? 6L * image.getWidth() * image.getHeight() : 0;
    }

    BufferedImage upright() throws IOException {
        return image.getImage();
    }

    void describe(Description description) {
        description.width = image.getWidth();
        description.height = image.getHeight();
        description.bitsPerSample = image.getBitsPerComponent();
        var filters = filters();
        description.compression = filters.isEmpty() ? "none" : word(filters.get(filters.size() - 1));
        description.dpi(image.getWidth() / across() * POINTS_AN_INCH, image.getHeight() / down() * POINTS_AN_INCH);
        description.orientation = turning();
    }

    private static String word(COSName filter) {
        return switch (filter.getName()) {
            case "DCTDecode" -> "JPEG";
            case "JBIG2Decode" -> "JBIG2";
            case "CCITTFaxDecode" -> "CCITT";
            case "FlateDecode" -> "Deflate";
            case "LZWDecode" -> "LZW";
            case "RunLengthDecode" -> "PackBits";
            default -> filter.getName();
        };
    }

    /** How the picture is turned on its page, as EXIF counts. */
    private int turning() {
        // Where the picture's right (1, 0) and its down (0, -1) point on the shown page, y downwards.
        double rightX = place.getScaleX();
        double rightY = -place.getShearY();
        double downX = -place.getShearX();
        double downY = place.getScaleY();
        for (int turned = Math.floorMod(rotation, 360); turned > 0; turned -= 90) {
            double x = rightX;
            rightX = -rightY;
            rightY = x;
            x = downX;
            downX = -downY;
            downY = x;
        }
        if (Math.abs(rightX) > Math.abs(rightY)) {
            return rightX > 0 ? downY > 0 ? 1 : 4 : downY > 0 ? 2 : 3;
        }
        return rightY > 0 ? downX > 0 ? 5 : 6 : downX > 0 ? 8 : 7;
    }
}
