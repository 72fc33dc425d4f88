package org.muniment.pictures;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;

/** Walks the chunks of a PNG (W3C PNG, third edition, section 5) and checks each one's length and checksum. */
final class PngInspection {

    private static final int SIGNATURE = 8;
    /** Length, type and checksum. */
    private static final int FRAME = 12;

    private static final Set<String> COMPRESSED = Set.of("zTXt", "iTXt", "iCCP");
    private static final int PALETTE = 3;
    /** Bit depths by colour type. */
    private static final Map<Integer, Set<Integer>> DEPTHS = Map.of(
            0,
            Set.of(1, 2, 4, 8, 16),
            2,
            Set.of(8, 16),
            PALETTE,
            Set.of(1, 2, 4, 8),
            4,
            Set.of(8, 16),
            6,
            Set.of(8, 16));

    private final FileContent content;
    private final PageLimits limits;
    private boolean palette;
    private boolean pixels;

    PngInspection(FileContent content, PageLimits limits) {
        this.content = content;
        this.limits = limits;
    }

    PictureFacts facts() throws IOException {
        PictureFacts facts = null;
        int colours = 0;
        for (long at = SIGNATURE; ; ) {
            if (!content.has(at, FRAME)) {
                throw content.cutOff();
            }
            long length = content.u32(at, BIG_ENDIAN);
            if (!content.has(at, FRAME + length)) {
                throw content.cutOff();
            }
            checkSum(at, length);
            String type = content.text(at + 4, 4);
            if (facts == null) {
                facts = header(type, length, at + 8);
                colours = content.u8(at + 17);
            }
            palette |= type.equals("PLTE");
            pixels |= type.equals("IDAT");
            if (COMPRESSED.contains(type)) {
                new PngNote(content, at + 8, length).refuseBomb();
            }
            if (type.equals("IEND")) {
                break;
            }
            at += FRAME + length;
        }
        if (!pixels) {
            throw content.damaged("has a PNG header and no picture.");
        }
        if (colours == PALETTE && !palette) {
            throw content.damaged("is damaged: the palette of its colours is missing.");
        }
        return facts;
    }

    private PictureFacts header(String type, long length, long at) throws IOException {
        if (!type.equals("IHDR") || length != 13) {
            throw content.damaged("does not begin with a PNG header.");
        }
        int depth = content.u8(at + 8);
        int colours = content.u8(at + 9);
        if (!DEPTHS.getOrDefault(colours, Set.of()).contains(depth)) {
            throw content.damaged("has a bit depth or colour type that PNG does not know.");
        }
        if (content.u8(at + 10) != 0 || content.u8(at + 11) != 0 || content.u8(at + 12) > 1) {
            throw content.damaged("has a compression, filter or interlacing that PNG does not know.");
        }
        long width = content.u32(at, BIG_ENDIAN);
        long height = content.u32(at + 4, BIG_ENDIAN);
        limits.check(content, "", width, height);
        return new PictureFacts("image/png", (int) width, (int) height);
    }

    private void checkSum(long at, long length) throws IOException {
        CRC32 crc = new CRC32();
        content.sum(at + 4, at + 8 + length, crc);
        if (content.u32(at + 8 + length, BIG_ENDIAN) != crc.getValue()) {
            throw content.damaged("is damaged: a checksum in it does not fit. Scan it again.");
        }
    }
}
