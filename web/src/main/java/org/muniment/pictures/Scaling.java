package org.muniment.pictures;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Brings a picture to another size while its rows come in, and holds no more of them than one row of the result needs:
 * each row is first brought to the new width, then rows are added up (separable resampling).
 */
final class Scaling implements Rows {

    private final Weights across;
    private final Weights down;
    private final int left;
    private final Rows result;
    private final Deque<float[]> held = new ArrayDeque<>();
    private final int[] row;
    private int firstHeld;
    private int next;

    /**
     * @param across in columns of the source
     * @param down in rows of the source
     * @param left the column of the source at which the rows begin that will come
     */
    Scaling(Weights across, Weights down, int left, Rows result) {
        this.across = across;
        this.down = down;
        this.left = left;
        this.result = result;
        this.row = new int[across.targets()];
        this.firstHeld = down.first(0);
    }

    @Override
    public void take(int y, int[] rgb) {
        if (next == down.targets() || y < firstHeld) {
            return;
        }
        held.addLast(narrowed(rgb));
        while (next < down.targets() && down.last(next) <= y) {
            while (firstHeld < down.first(next)) {
                held.removeFirst();
                firstHeld++;
            }
            addUp(down.of(next));
            result.take(next, row);
            next++;
        }
    }

    private float[] narrowed(int[] rgb) {
        var narrow = new float[row.length * 3];
        for (int x = 0, to = 0; x < row.length; x++) {
            float red = 0;
            float green = 0;
            float blue = 0;
            int from = across.first(x) - left;
            for (float weight : across.of(x)) {
                int pixel = rgb[from++];
                red += weight * (pixel >> 16 & 0xFF);
                green += weight * (pixel >> 8 & 0xFF);
                blue += weight * (pixel & 0xFF);
            }
            narrow[to++] = red;
            narrow[to++] = green;
            narrow[to++] = blue;
        }
        return narrow;
    }

    private void addUp(float[] weights) {
        var sums = new float[row.length * 3];
        Iterator<float[]> rows = held.iterator();
        for (float weight : weights) {
            float[] narrow = rows.next();
            for (int i = 0; i < sums.length; i++) {
                sums[i] += weight * narrow[i];
            }
        }
        for (int x = 0, from = 0; x < row.length; x++, from += 3) {
            row[x] = colour(sums[from]) << 16 | colour(sums[from + 1]) << 8 | colour(sums[from + 2]);
        }
    }

    /** Weights are positive and their sum is 1, so that only rounding can leave the range. */
    private static int colour(float value) {
        return Math.min(255, (int) (value + 0.5f));
    }
}
