package org.muniment.transcription;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.muniment.pictures.Level;
import org.muniment.pictures.Pyramid;
import org.muniment.processing.StageFailure;

/** Reads the upright picture for the models, which need no more pixels than half again the working size. */
public final class UprightPicture {

    private static final int ENOUGH = 3300;

    private UprightPicture() {}

    /**
     * The smallest level of the pyramid that has enough pixels.
     *
     * @param file the pyramid
     */
    static BufferedImage read(Path file) throws StageFailure {
        return read(file, ENOUGH);
    }

    /**
     * The smallest level of the pyramid that has so many pixels on its long side, or the largest there is.
     *
     * @param file the pyramid
     */
    public static BufferedImage read(Path file, int enough) throws StageFailure {
        try {
            var pyramid = Pyramid.open(file);
            var level = pyramid.levels().get(0);
            for (Level smaller : pyramid.levels()) {
                if (Math.max(smaller.width(), smaller.height()) >= enough) {
                    level = smaller;
                }
            }
            return pyramid.read(level, 0, 0, level.width(), level.height());
        } catch (IOException e) {
            throw StageFailure.passing("The prepared picture could not be read.", e);
        }
    }
}
