package org.muniment.transcription;

import java.util.List;
import java.util.Optional;

/** What can be asked of the stages that read a page, and in which words. */
public final class ReadingSettings {

    public static final String DIRECTION = "direction";
    public static final String READINGS = "readings";

    public static final String AUTO = "auto";
    public static final String VERTICAL = "vertical";
    public static final String HORIZONTAL = "horizontal";
    public static final String QUICK = "quick";
    public static final String SEVERAL = "several";

    public static final List<String> DIRECTIONS = List.of(AUTO, VERTICAL, HORIZONTAL);
    public static final List<String> THOROUGHNESS = List.of(QUICK, SEVERAL);

    private ReadingSettings() {}

    /** @return empty for {@code auto} */
    public static Optional<WritingMode> mode(String direction) {
        return switch (direction) {
            case VERTICAL -> Optional.of(WritingMode.VERTICAL_RL);
            case HORIZONTAL -> Optional.of(WritingMode.HORIZONTAL_LR);
            default -> Optional.empty();
        };
    }
}
