package org.muniment.pictures.darkroom;

/**
 * What the samples of a decoded picture mean. Brings them to 8 bits: one of grey, three of red, green and blue, or four
 * of cyan, magenta, yellow and black (0 is no ink). What can be seen through lies on white.
 */
interface Tones {

    /** 1, 3 or 4. */
    int inks();

    /**
     * @param samples as stored, pixel by pixel with every band
     * @param out takes {@link #inks} bytes a pixel
     */
    void develop(int[] samples, int pixels, byte[] out);

    /** @param most the sample of white */
    static Tones grey(int most, boolean alpha) {
        return new GreyTones(most, alpha);
    }

    /** @param argb colours by index */
    static Tones palette(int[] argb) {
        return new PaletteTones(argb);
    }

    /**
     * @param most the sample of full light
     * @param premultiplied whether colours have been multiplied by their cover already
     */
    static Tones rgb(int most, boolean alpha, boolean premultiplied) {
        return new RgbTones(most, alpha, premultiplied);
    }

    /**
     * @param most the sample of full ink
     * @param inverted whether {@code most} is no ink instead, as Adobe writes JPEG
     * @param bands how many samples a pixel has; those after the fourth are passed over
     */
    static Tones cmyk(int most, boolean inverted, int bands) {
        return new CmykTones(most, inverted, bands);
    }

    /** Luminance and two differences of colour, as JFIF has them. */
    static Tones ycc() {
        return new YccTones(false, false);
    }

    /** @param inverted as in {@link #cmyk} */
    static Tones ycck(boolean inverted) {
        return new YccTones(true, inverted);
    }
}
