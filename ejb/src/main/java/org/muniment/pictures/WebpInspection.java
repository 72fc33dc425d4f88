package org.muniment.pictures;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.io.IOException;

/**
 * Walks the chunks of a WebP (RFC 9649) to its first picture, lossy or lossless, alone, with alpha or as the first frame
 * of an animation.
 */
final class WebpInspection {

    private static final int RIFF_HEADER = 12;
    private static final int CHUNK_HEADER = 8;
    /** Place, size and duration, before the chunks of a frame. */
    private static final int FRAME_HEADER = 16;

    private final FileContent content;
    private final PageLimits limits;

    WebpInspection(FileContent content, PageLimits limits) {
        this.content = content;
        this.limits = limits;
    }

    private record Size(int width, int height) {}

    PictureFacts facts() throws IOException {
        long end = CHUNK_HEADER + content.u32(4, LITTLE_ENDIAN);
        if (end > content.length()) {
            throw content.cutOff();
        }
        Size canvas = null;
        for (long at = RIFF_HEADER; at + CHUNK_HEADER <= end; at = behind(at)) {
            requireInside(at, end);
            long data = at + CHUNK_HEADER;
            if (content.says(at, "VP8X")) {
                requireLength(at, 10);
                canvas = new Size(u24(data + 4) + 1, u24(data + 7) + 1);
                limits.check(content, "", canvas.width(), canvas.height());
            } else if (content.says(at, "ANMF")) {
                requireLength(at, FRAME_HEADER);
                Size frame = picture(data + FRAME_HEADER, data + length(at));
                return facts(canvas == null ? frame : canvas);
            } else if (content.says(at, "VP8 ") || content.says(at, "VP8L")) {
                return facts(whole(canvas, size(at)));
            }
        }
        throw content.damaged("has a WebP header and no picture.");
    }

    private PictureFacts facts(Size size) {
        return new PictureFacts("image/webp", size.width(), size.height());
    }

    private Size whole(Size canvas, Size picture) {
        if (canvas != null && !canvas.equals(picture)) {
            throw content.damaged("is damaged: its header and its picture name different sizes.");
        }
        return picture;
    }

    /** The picture among the chunks of a frame. */
    private Size picture(long from, long end) throws IOException {
        for (long at = from; at + CHUNK_HEADER <= end; at = behind(at)) {
            requireInside(at, end);
            if (content.says(at, "VP8 ") || content.says(at, "VP8L")) {
                return size(at);
            }
        }
        throw content.damaged("has a frame without a picture.");
    }

    private Size size(long at) throws IOException {
        Size size = content.says(at, "VP8L") ? lossless(at) : lossy(at);
        limits.check(content, "", size.width(), size.height());
        return size;
    }

    /** RFC 6386, section 9.1: three bytes of frame tag, a start code, two sizes of 14 bits with a scale above them. */
    private Size lossy(long at) throws IOException {
        requireLength(at, 10);
        long data = at + CHUNK_HEADER;
        int tag = u24(data);
        boolean key = (tag & 1) == 0 && content.says(data + 3, "\u009D\u0001\u002A");
        if (!key) {
            throw content.damaged("does not begin with a whole picture.");
        }
        if (10 + (tag >> 5) > length(at)) {
            throw content.damaged("is damaged: a part of its picture is longer than the whole.");
        }
        return new Size(content.u16(data + 6, LITTLE_ENDIAN) & 0x3FFF, content.u16(data + 8, LITTLE_ENDIAN) & 0x3FFF);
    }

    /** RFC 9649, section 3.4: a signature, two sizes of 14 bits less one, a bit for alpha, a version that is 0. */
    private Size lossless(long at) throws IOException {
        requireLength(at, 5);
        long data = at + CHUNK_HEADER;
        long bits = content.u32(data + 1, LITTLE_ENDIAN);
        if (content.u8(data) != 0x2F || bits >> 29 != 0) {
            throw content.damaged("has a picture of a version that WebP does not know.");
        }
        return new Size((int) (bits & 0x3FFF) + 1, (int) (bits >> 14 & 0x3FFF) + 1);
    }

    private long length(long at) throws IOException {
        return content.u32(at + 4, LITTLE_ENDIAN);
    }

    /** Chunks begin at even places. */
    private long behind(long at) throws IOException {
        long length = length(at);
        return at + CHUNK_HEADER + length + (length & 1);
    }

    private void requireInside(long at, long end) throws IOException {
        if (at + CHUNK_HEADER + length(at) > end) {
            throw content.damaged("is damaged: a chunk in it is longer than the file says it is.");
        }
    }

    private void requireLength(long at, int least) throws IOException {
        if (length(at) < least) {
            throw content.damaged("is damaged: a chunk in it is too short.");
        }
    }

    private int u24(long at) throws IOException {
        return (int) content.number(at, 3, LITTLE_ENDIAN);
    }
}
