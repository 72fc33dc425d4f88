package org.muniment.transcription;

import java.util.Arrays;

/**
 * Tells ink from paper under uneven light: the brightness of the paper is estimated around every pixel, from the bright
 * part of small blocks closed over the strokes, and divided out.
 */
final class Paper {

    private static final int BLOCK = 8;
    /** In blocks: wider than any stroke, narrower than a shadow. */
    private static final int REACH = 5;

    private Paper() {}

    /**
     * @param brightness 0 to 255, row-major
     * @return the share of light that the ink takes away, 0 to 1
     */
    static Ink divideOut(float[] brightness, int width, int height) {
        int columns = (width + BLOCK - 1) / BLOCK;
        int rows = (height + BLOCK - 1) / BLOCK;
        var paper = brightParts(brightness, width, height, columns, rows);
        paper = Neighbourhood.maximum(paper, columns, rows, REACH);
        paper = Neighbourhood.minimum(paper, columns, rows, REACH);
        paper = Neighbourhood.mean(paper, columns, rows, 2);
        return divide(brightness, width, height, paper, columns, rows);
    }

    private static float[] brightParts(float[] brightness, int width, int height, int columns, int rows) {
        var parts = new float[columns * rows];
        var block = new float[BLOCK * BLOCK];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int count = 0;
                for (int y = row * BLOCK; y < Math.min(height, (row + 1) * BLOCK); y++) {
                    for (int x = column * BLOCK; x < Math.min(width, (column + 1) * BLOCK); x++) {
                        block[count++] = brightness[y * width + x];
                    }
                }
                Arrays.sort(block, 0, count);
                parts[row * columns + column] = block[(count - 1) * 3 / 4];
            }
        }
        return parts;
    }

    private static Ink divide(float[] brightness, int width, int height, float[] paper, int columns, int rows) {
        var ink = new float[width * height];
        for (int y = 0; y < height; y++) {
            float v = clamp((y + 0.5f) / BLOCK - 0.5f, rows - 1);
            int row = Math.min((int) v, Math.max(0, rows - 2));
            float dy = v - row;
            int below = Math.min(rows - 1, row + 1);
            for (int x = 0; x < width; x++) {
                float u = clamp((x + 0.5f) / BLOCK - 0.5f, columns - 1);
                int column = Math.min((int) u, Math.max(0, columns - 2));
                float dx = u - column;
                int right = Math.min(columns - 1, column + 1);
                float upper = paper[row * columns + column] * (1 - dx) + paper[row * columns + right] * dx;
                float lower = paper[below * columns + column] * (1 - dx) + paper[below * columns + right] * dx;
                float here = Math.max(1, upper * (1 - dy) + lower * dy);
                ink[y * width + x] = Math.max(0, Math.min(1, 1 - brightness[y * width + x] / here));
            }
        }
        return new Ink(width, height, ink);
    }

    private static float clamp(float value, int most) {
        return Math.max(0, Math.min(most, value));
    }
}
