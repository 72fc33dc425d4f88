package org.muniment.transcription;

import java.util.List;
import org.muniment.models.Models;
import org.muniment.processing.Prepare;
import org.muniment.processing.Stage;

/** The stages that read a page of minutes, in the order of its plan. */
public final class MinutesStages {

    private static final String RECOGNITION = "text-recognition-traditional-chinese";

    private MinutesStages() {}

    /**
     * @throws org.muniment.models.ModelUnavailable when a model that reading needs is not installed
     */
    public static List<Stage> of(Models models) {
        return List.of(
                new Prepare(), new DetectLines(), new OrderColumns(), new Recognise(models.required(RECOGNITION)));
    }
}
