package org.muniment.pictures.darkroom;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Optional;

/** Brings 8-bit colours to sRGB: grey stays grey, the others go through their profile where they have one. */
interface Inks {

    /** @param rgb takes {@code 0xRRGGBB} */
    void toSrgb(byte[] colours, int pixels, int[] rgb);

    /**
     * @param inks 1, 3 or 4 bytes a pixel
     * @param profile what those mean; one of another number of inks, or one that is broken, says nothing
     */
    static Inks of(int inks, Optional<ICC_Profile> profile) {
        if (inks == 1) {
            return Inks::grey;
        }
        Inks plain = inks == 3 ? Inks::rgb : Inks::cmyk;
        int type = inks == 3 ? ColorSpace.TYPE_RGB : ColorSpace.TYPE_CMYK;
        return profile.filter(icc -> icc.getColorSpaceType() == type)
                .flatMap(icc -> converted(icc, inks))
                .orElse(plain);
    }

    private static Optional<Inks> converted(ICC_Profile profile, int inks) {
        try {
            var sRgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
            var conversion = new ColorConvertOp(new ICC_Profile[] {profile, sRgb}, null);
            Inks converted = (colours, pixels, rgb) -> {
                var to = new byte[pixels * 3];
                conversion.filter(raster(colours, pixels, inks), raster(to, pixels, 3));
                rgb(to, pixels, rgb);
            };
            converted.toSrgb(new byte[inks], 1, new int[1]);
            return Optional.of(converted);
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static WritableRaster raster(byte[] bytes, int pixels, int bands) {
        var offsets = bands == 3 ? new int[] {0, 1, 2} : new int[] {0, 1, 2, 3};
        var buffer = new DataBufferByte(bytes, pixels * bands);
        assert buffer.getDataType() == DataBuffer.TYPE_BYTE;
        return Raster.createInterleavedRaster(buffer, pixels, 1, pixels * bands, bands, offsets, null);
    }

    private static void grey(byte[] colours, int pixels, int[] rgb) {
        for (int i = 0; i < pixels; i++) {
            rgb[i] = (colours[i] & 0xff) * 0x010101;
        }
    }

    private static void rgb(byte[] colours, int pixels, int[] rgb) {
        for (int i = 0, at = 0; i < pixels; i++, at += 3) {
            rgb[i] = (colours[at] & 0xff) << 16 | (colours[at + 1] & 0xff) << 8 | colours[at + 2] & 0xff;
        }
    }

    /** Without a profile every ink takes its light, and black takes all of it. */
    private static void cmyk(byte[] colours, int pixels, int[] rgb) {
        for (int i = 0, at = 0; i < pixels; i++, at += 4) {
            int light = 255 - (colours[at + 3] & 0xff);
            int red = (255 - (colours[at] & 0xff)) * light / 255;
            int green = (255 - (colours[at + 1] & 0xff)) * light / 255;
            int blue = (255 - (colours[at + 2] & 0xff)) * light / 255;
            rgb[i] = red << 16 | green << 8 | blue;
        }
    }
}
