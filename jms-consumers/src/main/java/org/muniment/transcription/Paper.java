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
        // The blocks at the border are repeated outwards, or closing would lose a shadow that ends there.
        int columns = (width + BLOCK - 1) / BLOCK + 2 * REACH;
        int rows = (height + BLOCK - 1) / BLOCK + 2 * REACH;
        var paper = brightParts(brightness, width, height, columns, rows);
        paper = Neighbourhood.maximum(paper, columns, rows, REACH);
        paper = Neighbourhood.minimum(paper, columns, rows, REACH);
        paper = Neighbourhood.mean(paper, columns, rows, 2);
        return divide(brightness, width, height, paper, columns, rows);
    }

    /** Every second pixel of every second row says enough of a block. */
    private static float[] brightParts(float[] brightness, int width, int height, int columns, int rows) {
        var parts = new float[columns * rows];
        var block = new float[BLOCK * BLOCK];
        for (int row = 0; row < rows; row++) {
            int top = BLOCK * inside(row - REACH, rows - 2 * REACH);
            for (int column = 0; column < columns; column++) {
                int left = BLOCK * inside(column - REACH, columns - 2 * REACH);
                int count = 0;
                for (int y = top; y < Math.min(height, top + BLOCK); y += 2) {
                    for (int x = left; x < Math.min(width, left + BLOCK); x += 2) {
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
            float v = clamp((y + 0.5f) / BLOCK - 0.5f + REACH, rows - 1);
            int row = Math.min((int) v, Math.max(0, rows - 2));
            float dy = v - row;
            int below = Math.min(rows - 1, row + 1);
            for (int x = 0; x < width; x++) {
                float u = clamp((x + 0.5f) / BLOCK - 0.5f + REACH, columns - 1);
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

    private static int inside(int block, int blocks) {
        return Math.max(0, Math.min(blocks - 1, block));
    }

    private static float clamp(float value, int most) {
        return Math.max(0, Math.min(most, value));
    }
}
