package org.muniment.transcription;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;

/** What a person asks of a reading, checked before any stage hears of it. */
public final class AskedReading {

    private AskedReading() {}

    /**
     * @param direction null for auto
     * @param readings null for several
     * @return by the names of {@link ReadingSettings}
     * @throws Refusal when a word is none of those known
     */
    public static Map<String, String> of(String direction, String readings) {
        Map<String, String> settings = new TreeMap<>();
        put(settings, ReadingSettings.DIRECTION, direction, ReadingSettings.AUTO, ReadingSettings.DIRECTIONS);
        put(settings, ReadingSettings.READINGS, readings, ReadingSettings.SEVERAL, ReadingSettings.THOROUGHNESS);
        return settings;
    }

    private static void put(
            Map<String, String> settings, String name, String word, String otherwise, List<String> words) {
        String chosen = word == null ? otherwise : word;
        if (!words.contains(chosen)) {
            throw new Refusal(Reason.INVALID, name, "The " + name + " can be: " + String.join(", ", words) + ".");
        }
        settings.put(name, chosen);
    }
}
