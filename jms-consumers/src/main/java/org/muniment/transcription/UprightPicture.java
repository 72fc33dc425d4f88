package org.muniment.transcription;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import org.muniment.processing.PictureFile;
import org.muniment.processing.StageFailure;

/** Reads the upright picture for the models, which need no more pixels than twice the working size. */
final class UprightPicture {

    private static final int ENOUGH = 4400;

    private UprightPicture() {}

    static BufferedImage read(Path file) throws StageFailure {
        var picture = PictureFile.of(file);
        int longSide = Math.max(picture.width(), picture.height());
        return picture.decodeEvery(Math.max(1, longSide / ENOUGH));
    }
}
