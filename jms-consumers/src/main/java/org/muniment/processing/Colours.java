package org.muniment.processing;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.util.HashSet;
import java.util.Optional;

/** Brings decoded pixels to 8-bit sRGB without transparency. */
final class Colours {

    private static final int FEW = 16;

    private Colours() {}

    /** @param profile what the file says of its colours, where the decoder has not heeded it */
    static BufferedImage toSrgb(BufferedImage decoded, Optional<ICC_Profile> profile) {
        if (decoded.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY) {
            return fromGrey(decoded);
        }
        var picture = new BufferedImage(decoded.getWidth(), decoded.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.drawImage(decoded, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return profile.filter(icc -> icc.getColorSpaceType() == ColorSpace.TYPE_RGB)
                .map(icc -> converted(picture, icc))
                .orElse(picture);
    }

    private static BufferedImage converted(BufferedImage picture, ICC_Profile profile) {
        try {
            var conversion = new ColorConvertOp(new ICC_Profile[] {profile, sRgb()}, null);
            var raster = conversion.filter(picture.getRaster(), null);
            var converted = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
            converted.setData(raster);
            return converted;
        } catch (RuntimeException e) {
            // A broken profile says nothing; the numbers are taken as sRGB.
            return picture;
        }
    }

    private static ICC_Profile sRgb() {
        return ICC_Profile.getInstance(ColorSpace.CS_sRGB);
    }

    /** Java takes grey for linear light and would brighten it; in files it means the same as R = G = B. */
    private static BufferedImage fromGrey(BufferedImage decoded) {
        int width = decoded.getWidth();
        int height = decoded.getHeight();
        var raster = decoded.getRaster();
        int bits = decoded.getSampleModel().getSampleSize(0);
        double most = Math.pow(2, bits) - 1;
        boolean transparent = raster.getNumBands() > 1;
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var grey = new int[width];
        var cover = new int[width];
        var row = new int[width];
        for (int y = 0; y < height; y++) {
            raster.getSamples(0, y, width, 1, 0, grey);
            if (transparent) {
                raster.getSamples(0, y, width, 1, 1, cover);
            }
            for (int x = 0; x < width; x++) {
                double opaque = transparent ? cover[x] / most : 1;
                int value = (int) Math.round(255 * (grey[x] / most * opaque + 1 - opaque));
                row[x] = value << 16 | value << 8 | value;
            }
            picture.setRGB(0, y, width, 1, row, 0, width);
        }
        return picture;
    }

    /** Drawings and bilevel scans have few colours, and would grow and blur as JPEG. */
    static boolean areFew(BufferedImage picture) {
        var seen = new HashSet<Integer>();
        var row = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int pixel : row) {
                if (seen.add(pixel) && seen.size() > FEW) {
                    return false;
                }
            }
        }
        return true;
    }
}
