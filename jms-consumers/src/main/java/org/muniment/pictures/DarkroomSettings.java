package org.muniment.pictures;

import org.muniment.nodes.Setting;

/**
 * How much decoding may take.
 *
 * @param memoryMegabytes all pictures at work together, in the heap and beside it
 * @param seconds one picture at most
 * @param pagePixels one page at most
 */
public record DarkroomSettings(long memoryMegabytes, long seconds, long pagePixels) {

    /**
     * {@code muniment.pictures.memory-megabytes} (1200), {@code muniment.pictures.seconds} (120) and
     * {@code muniment.limit.page-megapixels} (120).
     *
     * @throws IllegalStateException with a sentence when one of them is not allowed
     */
    public static DarkroomSettings ofSystem() {
        return new DarkroomSettings(
                new Setting("muniment.pictures.memory-megabytes").wholeNumber(1200, 200, 1_000_000),
                new Setting("muniment.pictures.seconds").wholeNumber(120, 1, 86_400),
                new Setting("muniment.limit.page-megapixels").wholeNumber(120, 1, 2_000) * 1_000_000);
    }
}
