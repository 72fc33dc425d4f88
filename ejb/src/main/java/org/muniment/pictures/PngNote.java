package org.muniment.pictures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A compressed note or colour profile in a PNG, which may be small and inflate without an end. */
final class PngNote {

    /** No colour profile or note is as long as this; what is, is a bomb. */
    private static final long INFLATED_LIMIT = 16L << 20;

    private static final int MOST_COMPRESSED = 4 << 20;
    /** The compressed part begins behind a keyword and, in some chunks, a language and its translation. */
    private static final int HEAD = 200;

    private final FileContent content;
    private final long at;
    private final int length;

    PngNote(FileContent content, long at, long length) {
        this.content = content;
        this.at = at;
        this.length = (int) Math.min(length, MOST_COMPRESSED);
    }

    /** Any place near the beginning from which it inflates too far makes it a bomb. */
    void refuseBomb() throws IOException {
        byte[] data = content.text(at, length).getBytes(StandardCharsets.ISO_8859_1);
        int keyword = 0;
        while (keyword < data.length && data[keyword] != 0) {
            keyword++;
        }
        for (int offset = keyword + 2; offset < Math.min(data.length, keyword + HEAD); offset++) {
            // A zlib stream says CM = 8 in its first byte, and its first two are a multiple of 31 (RFC 1950).
            if ((data[offset] & 0x0F) == 8 && inflatesTooFar(data, offset)) {
                throw content.damaged("carries a compressed note of more than " + (INFLATED_LIMIT >> 20)
                        + " MB, which no scanner writes. Save it again without its metadata.");
            }
        }
    }

    private static boolean inflatesTooFar(byte[] data, int offset) {
        byte[] buffer = new byte[1 << 14];
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(data, offset, data.length - offset);
            while (inflater.getBytesWritten() <= INFLATED_LIMIT) {
                if (inflater.inflate(buffer) == 0) {
                    return false;
                }
            }
            return true;
        } catch (DataFormatException notCompressedHere) {
            return false;
        } finally {
            inflater.end();
        }
    }
}
