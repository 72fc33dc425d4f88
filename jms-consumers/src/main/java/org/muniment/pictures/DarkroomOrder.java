package org.muniment.pictures;

/**
 * What the darkroom is asked to do; travels to its process as a line of JSON.
 *
 * @param file the original, absolute
 * @param page from 1; not heeded by {@link Kind#COUNT}
 * @param pagePixels pixels of one page at most
 * @param pyramid the file to write; for {@link Kind#DEVELOP} only
 * @param thumbnail the file to write; for {@link Kind#DEVELOP} only
 */
public record DarkroomOrder(Kind kind, String file, int page, long pagePixels, String pyramid, String thumbnail) {

    /** What to do with a file. */
    public enum Kind {
        /** Say how many pages it has. */
        COUNT,
        /** Say what decoding the page will take. */
        LOOK,
        /** Decode the page, and write its pyramid and its thumbnail. */
        DEVELOP
    }
}
