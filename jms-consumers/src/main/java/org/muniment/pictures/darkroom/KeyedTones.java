package org.muniment.pictures.darkroom;

import java.util.Arrays;

/** Tones of which one colour is seen through. */
record KeyedTones(Tones tones, int[] clear) implements Tones {

    @Override
    public int inks() {
        return tones.inks();
    }

    @Override
    public void develop(int[] samples, int pixels, byte[] out) {
        tones.develop(samples, pixels, out);
        int bands = clear.length;
        for (int i = 0; i < pixels; i++) {
            if (Arrays.equals(samples, i * bands, (i + 1) * bands, clear, 0, bands)) {
                Arrays.fill(out, i * inks(), (i + 1) * inks(), (byte) 255);
            }
        }
    }
}
