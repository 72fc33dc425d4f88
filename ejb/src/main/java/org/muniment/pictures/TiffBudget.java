package org.muniment.pictures;

/**
 * How much the directories of a TIFF may still make a reader read. In an honest file no two of them share their bytes,
 * so that all together are shorter than the file.
 */
final class TiffBudget {

    private final FileContent content;
    private long left;

    TiffBudget(FileContent content) {
        this.content = content;
        this.left = content.length();
    }

    void spend(long bytes) {
        left -= bytes;
        if (left < 0) {
            throw content.damaged("is damaged: its directories lie over one another.");
        }
    }
}
