package org.muniment.transcription;

/** Takes away what is too small to be any stroke, and what is too large and too thin to be any character. */
final class Specks {

    private static final float DARK = 0.3f;

    private Specks() {}

    /**
     * @param leastPixels connected ink (in eight directions) of fewer pixels is dust
     * @param mostSide connected ink that is longer than this in both directions is a frame or a stain's edge
     */
    static Ink removed(Ink ink, int leastPixels, int mostSide) {
        var cleaned = ink.values().clone();
        var parts = new Parts(ink);
        for (int start = 0; start < cleaned.length; start++) {
            if (!parts.find(start)) {
                continue;
            }
            boolean dust = parts.count < leastPixels;
            boolean frame = parts.right - parts.left > mostSide && parts.bottom - parts.top > mostSide;
            if (dust || frame) {
                for (int i = 0; i < parts.count; i++) {
                    cleaned[parts.places[i]] = 0;
                }
            }
        }
        return new Ink(ink.width(), ink.height(), cleaned);
    }

    /** Follows connected ink, one part at a time. */
    private static final class Parts {

        private final int width;
        private final int height;
        private final boolean[] unseen;
        private final int[] places;
        private int count;
        private int left;
        private int right;
        private int top;
        private int bottom;

        private Parts(Ink ink) {
            width = ink.width();
            height = ink.height();
            unseen = new boolean[ink.values().length];
            places = new int[unseen.length];
            for (int i = 0; i < unseen.length; i++) {
                unseen[i] = ink.values()[i] > DARK;
            }
        }

        /** @return whether a part that was not seen before begins there */
        private boolean find(int start) {
            if (!unseen[start]) {
                return false;
            }
            left = width;
            right = 0;
            top = height;
            bottom = 0;
            count = 0;
            take(start);
            for (int next = 0; next < count; next++) {
                int x = places[next] % width;
                int y = places[next] / width;
                left = Math.min(left, x);
                right = Math.max(right, x);
                top = Math.min(top, y);
                bottom = Math.max(bottom, y);
                for (int v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++) {
                    for (int u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
                        if (unseen[v * width + u]) {
                            take(v * width + u);
                        }
                    }
                }
            }
            return true;
        }

        private void take(int place) {
            unseen[place] = false;
            places[count++] = place;
        }
    }
}
