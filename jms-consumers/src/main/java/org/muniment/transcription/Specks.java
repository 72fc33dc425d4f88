package org.muniment.transcription;

import java.util.ArrayDeque;

/** Takes away what is too small to be any stroke, and what is too large and too thin to be any character. */
final class Specks {

    private static final float DARK = 0.3f;

    private Specks() {}

    /**
     * @param leastPixels connected ink (in eight directions) of fewer pixels is dust
     * @param mostSide connected ink that is longer than this in both directions is a frame or a stain's edge
     */
    static Ink removed(Ink ink, int leastPixels, int mostSide) {
        int width = ink.width();
        int height = ink.height();
        var cleaned = ink.values().clone();
        var seen = new boolean[cleaned.length];
        var part = new int[cleaned.length];
        var open = new ArrayDeque<Integer>();
        for (int start = 0; start < cleaned.length; start++) {
            if (seen[start] || ink.values()[start] <= DARK) {
                continue;
            }
            int count = 0;
            int left = width;
            int right = 0;
            int top = height;
            int bottom = 0;
            seen[start] = true;
            open.add(start);
            while (!open.isEmpty()) {
                int place = open.poll();
                part[count++] = place;
                int x = place % width;
                int y = place / width;
                left = Math.min(left, x);
                right = Math.max(right, x);
                top = Math.min(top, y);
                bottom = Math.max(bottom, y);
                for (int v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++) {
                    for (int u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
                        int next = v * width + u;
                        if (!seen[next] && ink.values()[next] > DARK) {
                            seen[next] = true;
                            open.add(next);
                        }
                    }
                }
            }
            boolean dust = count < leastPixels;
            boolean frame = right - left > mostSide && bottom - top > mostSide;
            if (dust || frame) {
                for (int i = 0; i < count; i++) {
                    cleaned[part[i]] = 0;
                }
            }
        }
        return new Ink(width, height, cleaned);
    }
}
