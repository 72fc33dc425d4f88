package org.muniment.pictures.darkroom;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.util.Optional;

/**
 * A picture as its decoder left it: samples as stored, neither turned nor brought to sRGB.
 *
 * @param tones what the samples mean
 * @param profile the colours that the samples are told in; empty means sRGB, or plain CMYK
 */
record Negative(Raster samples, Tones tones, Optional<ICC_Profile> profile) {

    /**
     * @throws Undevelopable when the samples are of a kind that has no colours on a screen
     */
    static Negative of(BufferedImage picture) throws Undevelopable {
        return of(picture.getRaster(), picture.getColorModel());
    }

    private static Negative of(Raster samples, ColorModel colours) throws Undevelopable {
        if (colours instanceof IndexColorModel palette) {
            var argb = new int[palette.getMapSize()];
            palette.getRGBs(argb);
            return new Negative(samples, Tones.palette(argb), Optional.empty());
        }
        int bits = samples.getSampleModel().getSampleSize(0);
        int type = samples.getTransferType();
        if (type == DataBuffer.TYPE_FLOAT || type == DataBuffer.TYPE_DOUBLE) {
            throw new Undevelopable("This picture has floating-point samples, which have no fixed white;"
                    + " save it with 8 or 16 bits per sample.");
        }
        if (bits > 16) {
            throw new Undevelopable("This picture has " + bits + " bits per sample; at most 16 can be read.");
        }
        int most = (1 << bits) - 1;
        boolean alpha = colours.hasAlpha();
        return switch (colours.getColorSpace().getType()) {
            case ColorSpace.TYPE_GRAY -> new Negative(samples, Tones.grey(most, alpha), Optional.empty());
            case ColorSpace.TYPE_CMYK ->
                new Negative(samples, Tones.cmyk(most, false, samples.getNumBands()), profileOf(colours));
            case ColorSpace.TYPE_RGB ->
                new Negative(samples, Tones.rgb(most, alpha, colours.isAlphaPremultiplied()), profileOf(colours));
            default ->
                throw new Undevelopable("This picture has colours of a kind that cannot be shown; save it as RGB.");
        };
    }

    private static Optional<ICC_Profile> profileOf(ColorModel colours) {
        if (colours.getColorSpace() instanceof ICC_ColorSpace space && !space.isCS_sRGB()) {
            return Optional.of(space.getProfile());
        }
        return Optional.empty();
    }
}
