package org.muniment.pictures.darkroom;

/** Colours by number. */
final class PaletteTones implements Tones {

    private final byte[] red;
    private final byte[] green;
    private final byte[] blue;

    PaletteTones(int[] argb) {
        red = onWhite(argb, 16);
        green = onWhite(argb, 8);
        blue = onWhite(argb, 0);
    }

    private static byte[] onWhite(int[] argb, int shift) {
        var bytes = new byte[argb.length];
        for (int i = 0; i < argb.length; i++) {
            int cover = argb[i] >>> 24;
            bytes[i] = (byte) (((argb[i] >> shift & 0xff) * cover + 255 * (255 - cover) + 127) / 255);
        }
        return bytes;
    }

    @Override
    public int inks() {
        return 3;
    }

    /** An index beyond the palette is black, as other decoders have it. */
    @Override
    public void develop(int[] samples, int pixels, byte[] out) {
        for (int i = 0, to = 0; i < pixels; i++, to += 3) {
            int index = samples[i];
            boolean known = index < red.length;
            out[to] = known ? red[index] : 0;
            out[to + 1] = known ? green[index] : 0;
            out[to + 2] = known ? blue[index] : 0;
        }
    }
}
