package org.muniment.transcription;

import java.util.ArrayDeque;

/**
 * Whether a page is written in columns or in rows: the patches that a detector sees as one piece of writing are tall
 * where it runs down and broad where it runs across.
 */
final class Direction {

    private static final float WRITING = 0.3f;
    /** Map pixels; smaller patches are noise. */
    private static final int LEAST_PATCH = 40;
    /** A patch so much longer than broad has a direction. */
    private static final double OBLONG = 1.5;

    private Direction() {}

    /** Vertical when the page does not say. */
    static WritingMode of(TextMap map) {
        double tall = 0;
        double broad = 0;
        var seen = new boolean[map.values().length];
        var open = new ArrayDeque<Integer>();
        for (int start = 0; start < seen.length; start++) {
            if (seen[start] || map.values()[start] < WRITING) {
                continue;
            }
            var patch = patch(map, start, seen, open);
            if (patch.pixels() < LEAST_PATCH) {
                continue;
            }
            if (patch.height() > OBLONG * patch.width()) {
                tall += patch.pixels();
            } else if (patch.width() > OBLONG * patch.height()) {
                broad += patch.pixels();
            }
        }
        return broad > tall ? WritingMode.HORIZONTAL_LR : WritingMode.VERTICAL_RL;
    }

    private record Patch(int pixels, int width, int height) {}

    private static Patch patch(TextMap map, int start, boolean[] seen, ArrayDeque<Integer> open) {
        int pixels = 0;
        int left = map.width();
        int right = 0;
        int top = map.height();
        int bottom = 0;
        seen[start] = true;
        open.add(start);
        while (!open.isEmpty()) {
            int place = open.poll();
            int x = place % map.width();
            int y = place / map.width();
            pixels++;
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
            visit(map, x - 1, y, seen, open);
            visit(map, x + 1, y, seen, open);
            visit(map, x, y - 1, seen, open);
            visit(map, x, y + 1, seen, open);
        }
        return new Patch(pixels, right - left + 1, bottom - top + 1);
    }

    private static void visit(TextMap map, int x, int y, boolean[] seen, ArrayDeque<Integer> open) {
        if (x < 0 || y < 0 || x >= map.width() || y >= map.height()) {
            return;
        }
        int place = y * map.width() + x;
        if (!seen[place] && map.values()[place] >= WRITING) {
            seen[place] = true;
            open.add(place);
        }
    }
}
