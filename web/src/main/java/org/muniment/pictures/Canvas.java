package org.muniment.pictures;

import java.io.IOException;

/** The picture that becomes the answer: takes rows, and lays them down turned and in the quality that was asked for. */
final class Canvas implements Rows {

    private static final float JPEG_QUALITY = 0.9f;

    private final ImageRequest request;
    private final int width;
    private final int height;
    private final int bands;
    private final byte[] samples;

    Canvas(ImageRequest request) {
        this.request = request;
        this.width = request.widthAfterTurning();
        this.height = request.heightAfterTurning();
        this.bands = request.quality().hasColours() ? 3 : 1;
        this.samples = new byte[width * height * bands];
    }

    @Override
    public void take(int y, int[] rgb) {
        int length = request.size().width();
        int start = placeOf(0, y);
        int step = length == 1 ? 0 : placeOf(1, y) - start;
        for (int x = 0, at = start * bands; x < length; x++, at += step * bands) {
            int red = rgb[x] >> 16 & 0xFF;
            int green = rgb[x] >> 8 & 0xFF;
            int blue = rgb[x] & 0xFF;
            if (bands == 3) {
                samples[at] = (byte) red;
                samples[at + 1] = (byte) green;
                samples[at + 2] = (byte) blue;
            } else {
                // Luma of Rec. 601, as in JPEG.
                samples[at] = (byte) ((299 * red + 587 * green + 114 * blue + 500) / 1000);
            }
        }
    }

    /** Where a pixel of the scaled picture lies in the turned one. */
    private int placeOf(int column, int y) {
        int lastX = request.size().width() - 1;
        int lastY = request.size().height() - 1;
        int x = request.rotation().mirrored() ? lastX - column : column;
        return switch (request.rotation().degrees()) {
            case 90 -> x * width + lastY - y;
            case 180 -> (lastY - y) * width + lastX - x;
            case 270 -> (lastX - x) * width + y;
            default -> y * width + x;
        };
    }

    /** To be called once, when all rows are there. */
    byte[] encoded() throws IOException {
        boolean bitonal = request.quality() == Quality.BITONAL;
        if (bitonal) {
            Threshold.apply(samples);
        }
        if (request.format() == Format.PNG) {
            return bitonal ? Png.encodeBitonal(samples, width, height) : Png.encode(samples, width, height);
        }
        try (var encoder = new Jpeg.Encoder(JPEG_QUALITY)) {
            return encoder.encode(samples, width, height);
        }
    }
}
