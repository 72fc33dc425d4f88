package org.muniment.pictures;

import java.util.Optional;

/**
 * What the darkroom's process says to an order; comes back as a line of JSON. Numbers that were not asked for are 0.
 *
 * @param ending how it went
 * @param sentence why not, for a person; null when it went well
 * @param detail what the decoder said, for the log; may be null
 * @param pages pages of the file
 * @param width pixels: as stored when it was looked at, upright when it was developed
 * @param height pixels, likewise
 * @param heapBytes memory that decoding will take
 * @param nativeBytes memory that decoding will take outside the heap
 * @param metadata what the file says of the page; null unless it was developed
 * @param impression the {@link Impression} in hexadecimal; null unless it was developed and there is anything to see
 */
public record DarkroomAnswer(
        Ending ending,
        String sentence,
        String detail,
        int pages,
        int width,
        int height,
        long heapBytes,
        long nativeBytes,
        TechnicalMetadata metadata,
        String impression) {

    /** How an order ended. */
    public enum Ending {
        DONE,
        /** The page cannot be decoded, however often it is tried. */
        REFUSED,
        /** Something else was in the way, such as a full disk. */
        TROUBLED,
        OUT_OF_MEMORY
    }

    public static DarkroomAnswer counted(int pages) {
        return new DarkroomAnswer(Ending.DONE, null, null, pages, 0, 0, 0, 0, null, null);
    }

    public static DarkroomAnswer looked(int width, int height, long heapBytes, long nativeBytes) {
        return new DarkroomAnswer(Ending.DONE, null, null, 0, width, height, heapBytes, nativeBytes, null, null);
    }

    public static DarkroomAnswer developed(
            int width, int height, TechnicalMetadata metadata, Optional<Impression> impression) {
        var seen = impression.map(Impression::hex).orElse(null);
        return new DarkroomAnswer(Ending.DONE, null, null, 0, width, height, 0, 0, metadata, seen);
    }

    public static DarkroomAnswer refused(String sentence) {
        return refused(sentence, null);
    }

    public static DarkroomAnswer refused(String sentence, String detail) {
        return new DarkroomAnswer(Ending.REFUSED, sentence, detail, 0, 0, 0, 0, 0, null, null);
    }

    public static DarkroomAnswer troubled(String sentence) {
        return new DarkroomAnswer(Ending.TROUBLED, sentence, null, 0, 0, 0, 0, 0, null, null);
    }

    public static DarkroomAnswer outOfMemory() {
        return new DarkroomAnswer(Ending.OUT_OF_MEMORY, null, null, 0, 0, 0, 0, 0, null, null);
    }
}
