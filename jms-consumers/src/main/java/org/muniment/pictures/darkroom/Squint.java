package org.muniment.pictures.darkroom;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.muniment.pictures.Impression;
import org.muniment.pictures.Level;
import org.muniment.pictures.Pyramid;

/**
 * Looks at a picture with half-closed eyes: only how light and dark lie in it is seen. The picture is brought to 64 by 64
 * greys; of their cosine transform the 16 by 16 slowest waves are kept that change both ways, and each says whether it is
 * stronger than the median of them (after Zauner, Implementation and benchmarking of perceptual image hash functions,
 * 2010, and the hash PDQ of Facebook, 2019).
 */
public final class Squint {

    private static final int SIDE = 64;
    private static final int WAVES = 16;
    /** Pixels of the long side that are more than enough. */
    private static final int ENOUGH = 256;
    /** In greys of 255, root mean square of a wave: below is paper with nothing on it, and what is left is noise. */
    private static final double LEAST_RELIEF = 0.1;

    private static final double[][] COSINES = cosines();

    private Squint() {}

    /** @return empty when there is nothing to be seen in the picture: a blank page, a plain gradient */
    static Optional<Impression> at(Pyramid pyramid) throws IOException {
        var level = pyramid.levels().get(0);
        for (Level smaller : pyramid.levels()) {
            if (Math.max(smaller.width(), smaller.height()) >= ENOUGH) {
                level = smaller;
            }
        }
        return at(pyramid.read(level, 0, 0, level.width(), level.height()));
    }

    /** @return empty as above */
    public static Optional<Impression> at(BufferedImage picture) {
        double[] waves = waves(Greys.of(picture, SIDE, SIDE));
        if (relief(waves) < LEAST_RELIEF) {
            return Optional.empty();
        }
        double[] sorted = waves.clone();
        Arrays.sort(sorted);
        double median = (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
        var bits = new long[Impression.BITS / Long.SIZE];
        for (int i = 0; i < waves.length; i++) {
            if (waves[i] > median) {
                bits[i / Long.SIZE] |= 1L << i % Long.SIZE;
            }
        }
        return Optional.of(new Impression(bits));
    }

    /** How strongly the waves rise and fall, in greys. */
    static double relief(double[] waves) {
        return Math.sqrt(Arrays.stream(waves).map(wave -> wave * wave).sum() / waves.length);
    }

    /** The amplitude of each wave, row by row: first those that change slowly downwards. */
    static double[] waves(double[] greys) {
        var across = new double[SIDE * WAVES];
        for (int y = 0; y < SIDE; y++) {
            for (int wave = 0; wave < WAVES; wave++) {
                for (int x = 0; x < SIDE; x++) {
                    across[y * WAVES + wave] += greys[y * SIDE + x] * COSINES[wave][x] * 2 / SIDE;
                }
            }
        }
        var waves = new double[WAVES * WAVES];
        for (int down = 0; down < WAVES; down++) {
            for (int wave = 0; wave < WAVES; wave++) {
                for (int y = 0; y < SIDE; y++) {
                    waves[down * WAVES + wave] += across[y * WAVES + wave] * COSINES[down][y] * 2 / SIDE;
                }
            }
        }
        return waves;
    }

    /** The constant one is left out, so that neither brightness nor an even shadow counts. */
    private static double[][] cosines() {
        var cosines = new double[WAVES][SIDE];
        for (int wave = 0; wave < WAVES; wave++) {
            for (int place = 0; place < SIDE; place++) {
                cosines[wave][place] = Math.cos(Math.PI * (wave + 1) * (2 * place + 1) / (2 * SIDE));
            }
        }
        return cosines;
    }
}
