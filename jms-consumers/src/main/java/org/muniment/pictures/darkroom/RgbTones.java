package org.muniment.pictures.darkroom;

/** Red, green, blue, and how much of what lies beneath they cover. */
record RgbTones(int most, boolean alpha, boolean premultiplied) implements Tones {

    @Override
    public int inks() {
        return 3;
    }

    @Override
    public void develop(int[] samples, int pixels, byte[] out) {
        if (alpha) {
            onWhite(samples, pixels, out);
        } else if (most == 255) {
            for (int i = 0; i < 3 * pixels; i++) {
                out[i] = (byte) samples[i];
            }
        } else {
            for (int i = 0; i < 3 * pixels; i++) {
                out[i] = (byte) ((255L * samples[i] + most / 2) / most);
            }
        }
    }

    private void onWhite(int[] samples, int pixels, byte[] out) {
        long square = (long) most * most;
        for (int i = 0; i < pixels; i++) {
            long cover = samples[4 * i + 3];
            for (int band = 0; band < 3; band++) {
                long colour = samples[4 * i + band] * (premultiplied ? most : cover);
                long light = Math.min(square, colour + (most - cover) * most);
                out[3 * i + band] = (byte) ((255 * light + square / 2) / square);
            }
        }
    }
}
