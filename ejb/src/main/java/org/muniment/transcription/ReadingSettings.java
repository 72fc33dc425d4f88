package org.muniment.transcription;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;

/** What can be asked of the stages that read a page, and in which words. */
public final class ReadingSettings {

    public static final String DIRECTION = "direction";
    public static final String READINGS = "readings";

    public static final String AUTO = "auto";
    public static final String VERTICAL = "vertical";
    public static final String HORIZONTAL = "horizontal";
    public static final String QUICK = "quick";
    public static final String SEVERAL = "several";

    private static final Map<String, List<String>> WORDS =
            Map.of(DIRECTION, List.of(AUTO, VERTICAL, HORIZONTAL), READINGS, List.of(QUICK, SEVERAL));

    private ReadingSettings() {}

    /**
     * @param direction null for auto
     * @param readings null for several
     * @throws Refusal when a word is none of those known
     */
    public static Map<String, String> of(String direction, String readings) {
        Map<String, String> settings = new TreeMap<>();
        put(settings, DIRECTION, direction == null ? AUTO : direction);
        put(settings, READINGS, readings == null ? SEVERAL : readings);
        return settings;
    }

    private static void put(Map<String, String> settings, String name, String word) {
        if (!WORDS.get(name).contains(word)) {
            throw new Refusal(
                    Reason.INVALID, name, "The " + name + " can be: " + String.join(", ", WORDS.get(name)) + ".");
        }
        settings.put(name, word);
    }

    /** @return empty for {@code auto} */
    public static Optional<WritingMode> mode(String direction) {
        return switch (direction) {
            case VERTICAL -> Optional.of(WritingMode.VERTICAL_RL);
            case HORIZONTAL -> Optional.of(WritingMode.HORIZONTAL_LR);
            default -> Optional.empty();
        };
    }
}
