package org.muniment.processing;

/**
 * How many pages a file holds. Each becomes an item of its own, with a run of its own, so that a damaged page holds no
 * other up.
 *
 * @param pages at least 1
 */
public record SplitFile(int pages) {

    /** The name of the stage that says so. */
    public static final String STAGE = "split";

    public SplitFile {
        if (pages < 1) {
            throw new IllegalArgumentException("A file holds at least one page, not " + pages + ".");
        }
    }
}
