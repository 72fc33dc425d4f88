package org.muniment.pictures;

import org.muniment.nodes.Settings;

/**
 * How much decoding may take.
 *
 * @param memoryMegabytes all pictures at work together, in the heap and beside it
 * @param seconds one picture at most
 * @param pagePixels one page at most
 */
public record DarkroomSettings(long memoryMegabytes, long seconds, long pagePixels) {

    /**
     * As the settings say.
     *
     * @throws IllegalStateException with a sentence when one of them is not allowed
     */
    public static DarkroomSettings ofSystem() {
        return new DarkroomSettings(
                Settings.PICTURES_MEMORY.value(),
                Settings.PICTURES_SECONDS.value(),
                Settings.PAGE_MEGAPIXELS.value() * 1_000_000);
    }
}
