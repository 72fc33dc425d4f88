package org.muniment.transcription;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * Whether a page is written in columns or in rows. The gaps between lines are wider and straighter than those between
 * characters: of the page's ink, summed down and summed across, the sum with more gaps goes along the lines. Where the
 * two are much alike, or there are too few lines to tell, a detector decides: the patches that it sees as one piece of
 * writing are longer the way the writing runs.
 */
final class Direction {

    private static final float WRITING = 0.3f;
    /** Map pixels; smaller patches are noise. */
    private static final int LEAST_PATCH = 40;
    /** A patch so much longer than broad has a direction. */
    private static final double OBLONG = 1.5;
    /** Gaps that are so many times as wide decide. */
    private static final double CLEARLY = 1.15;
    /** Writing so much longer than broad may be one line. */
    private static final double ONE_LINE = 6;
    /** Of the mean ink: less is a gap. */
    private static final double GAP = 0.1;

    private Direction() {}

    /** Vertical when the page does not say. */
    static WritingMode of(Ink writing, TextMap map) {
        var down = extent(Profile.ofColumns(writing, 0, writing.height()));
        var across = extent(Profile.ofRows(writing, 0, writing.width()));
        if (down.length == 0 || across.length == 0) {
            return WritingMode.VERTICAL_RL;
        }
        double ratio = (gaps(down) + 0.02) / (gaps(across) + 0.02);
        boolean lines = Math.max(down.length, across.length) < ONE_LINE * Math.min(down.length, across.length);
        if (lines && (ratio > CLEARLY || ratio < 1 / CLEARLY)) {
            return ratio > 1 ? WritingMode.VERTICAL_RL : WritingMode.HORIZONTAL_LR;
        }
        return ofPatches(map);
    }

    /** From the first ink to the last. */
    private static float[] extent(float[] profile) {
        int start = 0;
        int end = profile.length;
        while (start < end && profile[start] < 1) {
            start++;
        }
        while (end > start && profile[end - 1] < 1) {
            end--;
        }
        return Arrays.copyOfRange(profile, start, end);
    }

    /** The share of a profile that is gaps. */
    private static double gaps(float[] profile) {
        double mean = 0;
        for (float value : profile) {
            mean += value / profile.length;
        }
        int gaps = 0;
        for (float value : profile) {
            gaps += value < GAP * mean ? 1 : 0;
        }
        return (double) gaps / profile.length;
    }

    private static WritingMode ofPatches(TextMap map) {
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
