package org.muniment.system.pictures;

/** A file of two pages of which the second cannot be decoded. */
public final class TornFile {

    private TornFile() {}

    /** @param page makes it differ from other torn files */
    public static byte[] bytes(int page) {
        return new TiffFile(false).page(TestCard.ofPage(page)).damagedPage().bytes();
    }
}
