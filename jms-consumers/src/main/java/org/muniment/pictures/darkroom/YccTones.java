package org.muniment.pictures.darkroom;

/**
 * Luminance and two differences of colour (JFIF 1.02, page 3). With black they make YCCK, where the other three stand for
 * cyan, magenta and yellow seen as light (Adobe Technical Note 5116).
 */
record YccTones(boolean black, boolean inverted) implements Tones {

    @Override
    public int inks() {
        return black ? 4 : 3;
    }

    @Override
    public void develop(int[] samples, int pixels, byte[] out) {
        int bands = inks();
        for (int i = 0, at = 0; i < pixels; i++, at += bands) {
            int light = samples[at] << 16;
            int blueness = samples[at + 1] - 128;
            int redness = samples[at + 2] - 128;
            // 1.402, 0.344136, 0.714136 and 1.772, times 65536
            int red = clamp(light + 91881 * redness);
            int green = clamp(light - 22554 * blueness - 46802 * redness);
            int blue = clamp(light + 116130 * blueness);
            if (black) {
                // Without inversion red is 255 - cyan; an inverted file has stored 255 - ink throughout.
                out[at] = (byte) (inverted ? red : 255 - red);
                out[at + 1] = (byte) (inverted ? green : 255 - green);
                out[at + 2] = (byte) (inverted ? blue : 255 - blue);
                out[at + 3] = (byte) (inverted ? 255 - samples[at + 3] : samples[at + 3]);
            } else {
                out[at] = (byte) red;
                out[at + 1] = (byte) green;
                out[at + 2] = (byte) blue;
            }
        }
    }

    private static int clamp(int fixed) {
        return Math.max(0, Math.min(255, fixed + 32768 >> 16));
    }
}
