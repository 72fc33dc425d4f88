package org.muniment.pictures.darkroom;

/** Grey means the same as red = green = blue. Java takes it for linear light and would brighten it. */
record GreyTones(int most, boolean alpha) implements Tones {

    @Override
    public int inks() {
        return 1;
    }

    @Override
    public void develop(int[] samples, int pixels, byte[] out) {
        if (!alpha && most == 255) {
            for (int i = 0; i < pixels; i++) {
                out[i] = (byte) samples[i];
            }
            return;
        }
        for (int i = 0; i < pixels; i++) {
            if (alpha) {
                long cover = samples[2 * i + 1];
                long light = cover * samples[2 * i] + (most - cover) * most;
                out[i] = (byte) ((255 * light + (long) most * most / 2) / ((long) most * most));
            } else {
                out[i] = (byte) ((255L * samples[i] + most / 2) / most);
            }
        }
    }
}
