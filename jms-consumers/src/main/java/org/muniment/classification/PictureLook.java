package org.muniment.classification;

import java.nio.file.Path;
import org.muniment.models.InstalledModel;
import org.muniment.processing.StageFailure;
import org.muniment.transcription.TextDetector;
import org.muniment.transcription.UprightPicture;

/** Takes the {@link Traits} of a picture. */
public final class PictureLook {

    /** Pixels of the long side to which a picture is brought for the detector. */
    private static final int SIDE = 736;

    private final TextDetector detector;

    /** @param model tells writing from everything else */
    public PictureLook(InstalledModel model) {
        this.detector = new TextDetector(model.loaded(), SIDE);
    }

    /**
     * @param pyramid of the picture
     * @param width pixels of the upright picture
     */
    public Traits at(Path pyramid, int width) throws StageFailure {
        var picture = UprightPicture.read(pyramid, SIDE);
        try {
            return Traits.of(picture, detector.look(picture, width), width);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw StageFailure.passing("The look at the picture was interrupted.", e);
        }
    }
}
