package org.muniment.pictures;

import java.io.IOException;
import java.nio.ByteOrder;

/** Walks the blocks of a GIF (version 89a) to the end of its first picture, which is the one that is shown. */
final class GifInspection {

    private static final int EXTENSION = 0x21;
    private static final int PICTURE = 0x2C;
    private static final int TRAILER = 0x3B;
    /** LZW codes of GIF have 12 bits at most, and a picture begins with one bit more than its code size. */
    private static final int LARGEST_CODE_SIZE = 11;

    private final FileContent content;
    private final PageLimits limits;

    GifInspection(FileContent content, PageLimits limits) {
        this.content = content;
        this.limits = limits;
    }

    PictureFacts facts() throws IOException {
        int width = u16(6);
        int height = u16(8);
        long at = 13 + colourTable(content.u8(10));
        while (true) {
            int block = content.u8(at);
            if (block == PICTURE) {
                return picture(at + 1, width, height);
            } else if (block == EXTENSION) {
                at = behindData(at + 2);
            } else if (block == TRAILER) {
                throw content.damaged("ends before its picture begins.");
            } else {
                throw content.damaged("has a block that GIF does not know before its picture begins.");
            }
        }
    }

    private PictureFacts picture(long at, int screenWidth, int screenHeight) throws IOException {
        int width = u16(at + 4);
        int height = u16(at + 6);
        limits.check(content, "", width, height);
        if (screenWidth > 0 && screenHeight > 0) {
            limits.check(content, "", screenWidth, screenHeight);
        }
        long data = at + 9 + colourTable(content.u8(at + 8));
        int codeSize = content.u8(data);
        if (codeSize < 1 || codeSize > LARGEST_CODE_SIZE) {
            throw content.damaged("begins its picture with a code size of " + codeSize + ", which GIF does not know.");
        }
        if (content.u8(data + 1) == 0) {
            throw content.damaged("has a GIF header and no picture.");
        }
        behindData(data + 1);
        boolean screen = screenWidth > 0 && screenHeight > 0;
        return new PictureFacts("image/gif", screen ? screenWidth : width, screen ? screenHeight : height);
    }

    /** @return where the block ends whose parts, each with its length before it, begin at that place */
    private long behindData(long at) throws IOException {
        long part = at;
        int length = content.u8(part);
        while (length > 0) {
            part += 1 + length;
            length = content.u8(part);
        }
        return part + 1;
    }

    private static int colourTable(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    private int u16(long at) throws IOException {
        return content.u16(at, ByteOrder.LITTLE_ENDIAN);
    }
}
