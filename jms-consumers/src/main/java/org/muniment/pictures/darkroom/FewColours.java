package org.muniment.pictures.darkroom;

import java.util.HashSet;
import org.muniment.pictures.Pixels;

/** Drawings and bilevel scans have few colours, and would grow and blur as JPEG. */
final class FewColours {

    private static final int FEW = 16;
    private static final int ROWS = 64;
    private static final int COLUMNS = 4096;

    private FewColours() {}

    static boolean areIn(Pixels picture) {
        var seen = new HashSet<Integer>();
        var piece = new int[ROWS * COLUMNS];
        for (int y = 0; y < picture.height(); y += ROWS) {
            int height = Math.min(ROWS, picture.height() - y);
            for (int x = 0; x < picture.width(); x += COLUMNS) {
                int width = Math.min(COLUMNS, picture.width() - x);
                picture.read(x, y, width, height, piece);
                if (!few(piece, width * height, seen)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean few(int[] piece, int pixels, HashSet<Integer> seen) {
        int before = -1;
        for (int i = 0; i < pixels; i++) {
            if (piece[i] != before) {
                before = piece[i];
                if (seen.add(before) && seen.size() > FEW) {
                    return false;
                }
            }
        }
        return true;
    }
}
