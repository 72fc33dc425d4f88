package org.muniment.transcription;

/**
 * Where a detector sees writing.
 *
 * @param scale pixels of the map for one upright pixel
 * @param values probability of writing, row-major
 */
public record TextMap(int width, int height, double scale, float[] values) {

    /** How surely there is writing at a place of the upright picture. */
    float at(Point upright) {
        int x = (int) (upright.x() * scale);
        int y = (int) (upright.y() * scale);
        return x < 0 || y < 0 || x >= width || y >= height ? 0 : values[y * width + x];
    }
}
