package org.muniment.transcription;

import java.util.List;
import org.muniment.models.Models;
import org.muniment.pictures.Darkroom;
import org.muniment.pictures.Prepare;
import org.muniment.pictures.Split;
import org.muniment.processing.Stage;

/** The stages that read a page of minutes, in the order of its plan. */
public final class MinutesStages {

    private static final String DETECTION = "text-detection";
    private static final String RECOGNITION = "text-recognition-traditional-chinese";

    private MinutesStages() {}

    /**
     * With several readings of every line.
     *
     * @throws org.muniment.models.ModelUnavailable when a model that reading needs is not installed
     */
    public static List<Stage> of(Darkroom darkroom, Models models) {
        return of(darkroom, models, Thoroughness.SEVERAL_READINGS);
    }

    /**
     * @throws org.muniment.models.ModelUnavailable when a model that reading needs is not installed
     */
    public static List<Stage> of(Darkroom darkroom, Models models, Thoroughness thoroughness) {
        return List.of(
                new Split(darkroom),
                new Prepare(darkroom),
                new DetectLines(models.required(DETECTION)),
                new OrderColumns(),
                new Recognise(models.required(RECOGNITION), thoroughness));
    }
}
