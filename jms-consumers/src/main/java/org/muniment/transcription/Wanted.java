package org.muniment.transcription;

import java.util.Optional;
import org.muniment.processing.StageInput;

/** What a person can ask of the reading of a page. */
final class Wanted {

    private Wanted() {}

    /** Empty where the page itself shall tell. */
    static Optional<WritingMode> direction(StageInput input) {
        return input.setting(ReadingSettings.DIRECTION).flatMap(ReadingSettings::mode);
    }

    /** @param otherwise what this server does when nobody asks */
    static Thoroughness readings(StageInput input, Thoroughness otherwise) {
        return input.setting(ReadingSettings.READINGS)
                .map(word ->
                        word.equals(ReadingSettings.QUICK) ? Thoroughness.ONE_READING : Thoroughness.SEVERAL_READINGS)
                .orElse(otherwise);
    }
}
