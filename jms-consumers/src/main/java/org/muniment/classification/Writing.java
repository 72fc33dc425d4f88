package org.muniment.classification;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import org.muniment.transcription.TextMap;

/**
 * The writing in a picture, as far as a text detector sees it; shares from 0 to 1.
 *
 * @param written share of the picture that is written on, with the room between the lines
 * @param text share of the picture that is lines of writing themselves
 * @param upright share of the writing that runs in columns; 0.5 where none runs clearly
 * @param patches pieces of writing: lines, or what is left of them
 * @param thickness of a line across, in the median, as a part of the long side
 * @param clarity how sure the detector is, in the mean
 * @param evenness how alike lines are in thickness, 1 when they all are
 */
public record Writing(
        double written, double text, double upright, int patches, double thickness, double clarity, double evenness) {

    private static final float SEEN = 0.3f;
    /** Map pixels; smaller patches are noise. */
    private static final int LEAST = 40;
    /** A patch so much longer than broad has a direction. */
    private static final double OBLONG = 1.5;
    /** Fields across and down in which it is asked whether there is writing. */
    private static final int FIELDS = 12;

    private record Patch(int pixels, int width, int height, double clarity) {

        int thickness() {
            return Math.min(width, height);
        }
    }

    /** @param across pixels of the map that are picture; the rest to the right of it is filling */
    static Writing of(TextMap map, double across) {
        int width = Math.min(map.width(), Math.max(1, (int) Math.round(across)));
        var seen = new boolean[map.values().length];
        var fields = new boolean[FIELDS * FIELDS];
        var patches = new ArrayList<Patch>();
        for (int start = 0; start < seen.length; start++) {
            if (!seen[start] && map.values()[start] >= SEEN) {
                var patch = patch(map, start, seen, fields, width);
                if (patch.pixels() >= LEAST) {
                    patches.add(patch);
                }
            }
        }
        return of(patches, fields, (double) width * map.height(), Math.max(width, map.height()));
    }

    private static Writing of(ArrayList<Patch> patches, boolean[] fields, double area, double side) {
        if (patches.isEmpty()) {
            return new Writing(0, 0, 0.5, 0, 0, 0, 0);
        }
        double pixels = patches.stream().mapToInt(Patch::pixels).sum();
        double tall = patches.stream()
                .filter(patch -> patch.height() > OBLONG * patch.width())
                .mapToInt(Patch::pixels)
                .sum();
        double broad = patches.stream()
                .filter(patch -> patch.width() > OBLONG * patch.height())
                .mapToInt(Patch::pixels)
                .sum();
        double clarity = patches.stream()
                        .mapToDouble(patch -> patch.clarity() * patch.pixels())
                        .sum()
                / pixels;
        var byThickness = patches.stream()
                .sorted(Comparator.comparingInt(Patch::thickness))
                .toList();
        double median = byThickness.get(byThickness.size() / 2).thickness();
        double quarter = byThickness.get(byThickness.size() / 4).thickness();
        double threeQuarters = byThickness.get(byThickness.size() * 3 / 4).thickness();
        int covered = 0;
        for (boolean field : fields) {
            covered += field ? 1 : 0;
        }
        return new Writing(
                (double) covered / fields.length,
                Math.min(1, pixels / area),
                (tall + 0.01 * area) / (tall + broad + 0.02 * area),
                patches.size(),
                median / side,
                clarity,
                quarter / threeQuarters);
    }

    private static Patch patch(TextMap map, int start, boolean[] seen, boolean[] fields, int across) {
        int pixels = 0;
        int left = map.width();
        int right = 0;
        int top = map.height();
        int bottom = 0;
        double clarity = 0;
        var open = new ArrayDeque<Integer>();
        seen[start] = true;
        open.add(start);
        while (!open.isEmpty()) {
            int place = open.poll();
            int x = place % map.width();
            int y = place / map.width();
            pixels++;
            clarity += map.values()[place];
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
            fields[y * FIELDS / map.height() * FIELDS + Math.min(FIELDS - 1, x * FIELDS / across)] = true;
            visit(map, x - 1, y, seen, open);
            visit(map, x + 1, y, seen, open);
            visit(map, x, y - 1, seen, open);
            visit(map, x, y + 1, seen, open);
        }
        return new Patch(pixels, right - left + 1, bottom - top + 1, clarity / pixels);
    }

    private static void visit(TextMap map, int x, int y, boolean[] seen, ArrayDeque<Integer> open) {
        if (x < 0 || y < 0 || x >= map.width() || y >= map.height()) {
            return;
        }
        int place = y * map.width() + x;
        if (!seen[place] && map.values()[place] >= SEEN) {
            seen[place] = true;
            open.add(place);
        }
    }
}
