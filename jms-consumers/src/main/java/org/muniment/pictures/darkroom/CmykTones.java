package org.muniment.pictures.darkroom;

/** Cyan, magenta, yellow and black. */
record CmykTones(int most, boolean inverted, int bands) implements Tones {

    @Override
    public int inks() {
        return 4;
    }

    @Override
    public void develop(int[] samples, int pixels, byte[] out) {
        for (int i = 0; i < pixels; i++) {
            for (int band = 0; band < 4; band++) {
                int value = (int) ((255L * samples[bands * i + band] + most / 2) / most);
                out[4 * i + band] = (byte) (inverted ? 255 - value : value);
            }
        }
    }
}
