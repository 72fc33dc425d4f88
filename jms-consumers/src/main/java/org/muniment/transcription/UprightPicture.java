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
        var decoded = picture.decodeEvery(Math.max(1, longSide / ENOUGH));
        // In this layout its pixels can be taken all at once.
        var plain = new BufferedImage(decoded.getWidth(), decoded.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = plain.createGraphics();
        graphics.drawImage(decoded, 0, 0, null);
        graphics.dispose();
        return plain;
    }
}
