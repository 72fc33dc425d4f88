package org.muniment.pictures;

/**
 * How much one file may hold.
 *
 * @param pixels of one page at most
 * @param pages of one file at most
 */
public record PageLimits(long pixels, int pages) {

    /**
     * @param what the page is called in the sentence, such as {@code ""} or {@code ", page 3,"}
     * @throws org.muniment.catalogue.Refusal when it has no pixels or too many
     */
    void check(FileContent content, String what, long width, long height) {
        if (width <= 0 || height <= 0) {
            throw content.damaged(what + "says that it is " + width + " by " + height + " pixels.");
        }
        if (width > Integer.MAX_VALUE || height > Integer.MAX_VALUE || width * height > pixels) {
            throw content.tooLarge("%shas %,d megapixels; the limit is %,d. Make it smaller or ask your administrator."
                    .formatted(what, Math.round((double) width * height / 1e6), pixels / 1_000_000));
        }
    }

    void checkPages(FileContent content, int counted) {
        if (counted > pages) {
            throw content.tooLarge("has more than %,d pages, which is the limit. Divide it or ask your administrator."
                    .formatted(pages));
        }
    }
}
