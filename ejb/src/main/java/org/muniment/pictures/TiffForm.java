package org.muniment.pictures;

import java.io.IOException;
import java.nio.ByteOrder;

/**
 * How a TIFF writes its numbers.
 *
 * @param big whether places and counts have 64 bits
 */
record TiffForm(ByteOrder order, boolean big) {

    /** Bytes of a place in the file, which is also what fits into an entry. */
    int place() {
        return big ? 8 : 4;
    }

    /** Bytes of an entry of a directory: tag, type, count, value. */
    int entry() {
        return big ? 20 : 12;
    }

    /** Bytes of the number of entries before them. */
    int count() {
        return big ? 8 : 2;
    }

    long firstDirectory(FileContent content) throws IOException {
        if (!big) {
            return content.u32(4, order);
        }
        if (content.u16(4, order) != 8 || content.u16(6, order) != 0) {
            throw content.damaged("has a BigTIFF header that is none.");
        }
        return content.number(8, 8, order);
    }
}
