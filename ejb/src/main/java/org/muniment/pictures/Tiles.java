package org.muniment.pictures;

/** How the tiles of a pyramid are stored. */
public enum Tiles {
    /** For photographs and scans: each tile is a complete JPEG stream. */
    JPEG(7, 6),
    /** For drawings and bilevel scans, which would grow and blur as JPEG: nothing is lost. */
    DEFLATE(8, 2);

    private final int compression;
    private final int photometric;

    Tiles(int compression, int photometric) {
        this.compression = compression;
        this.photometric = photometric;
    }

    /** The value of the TIFF tag Compression. */
    int compression() {
        return compression;
    }

    /** The value of the TIFF tag PhotometricInterpretation: 6 is YCbCr, 2 is RGB. */
    int photometric() {
        return photometric;
    }
}
