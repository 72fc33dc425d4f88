package org.muniment.pictures;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.io.IOException;
import java.util.Set;

/**
 * Walks the segments of a JPEG (ITU-T T.81, annex B) to its first scan and looks for the end of the image. Files that
 * hold several pictures (MPO) are taken for their first.
 */
final class JpegInspection {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int QUANTISATION = 0xDB;
    private static final int JPEG_LS_FRAME = 0xF7;
    /** Start-of-frame markers are C0 to CF without these: Huffman tables, an extension, arithmetic conditioning. */
    private static final Set<Integer> NO_FRAMES = Set.of(0xC4, 0xC8, 0xCC);
    /** Baseline, extended, progressive and lossless, each with Huffman codes. */
    private static final Set<Integer> TAKEN = Set.of(0xC0, 0xC1, 0xC2, 0xC3);

    private static final int LOSSLESS = 0xC3;
    private static final Set<Integer> ARITHMETIC = Set.of(0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF);

    private final FileContent content;
    private final PageLimits limits;
    /** Quantisation tables by their bits: those that the picture asks for, and those that are there. */
    private int tablesWanted;

    private int tablesThere;
    private long at;

    JpegInspection(FileContent content, PageLimits limits) {
        this.content = content;
        this.limits = limits;
    }

    PictureFacts facts() throws IOException {
        at = 2;
        PictureFacts facts = null;
        while (true) {
            int marker = nextMarker();
            if (marker == END_OF_IMAGE) {
                throw content.damaged("ends before its picture begins.");
            }
            if (standsAlone(marker)) {
                continue;
            }
            int length = content.u16(at, BIG_ENDIAN);
            if (length < 2) {
                throw content.damaged("is damaged: a segment in it has a length of " + length + ".");
            }
            if (!content.has(at, length)) {
                throw content.cutOff();
            }
            if (isFrame(marker) && facts == null) {
                facts = frame(marker, length);
            }
            if (marker == QUANTISATION) {
                noteTables(at + 2, at + length);
            }
            at += length;
            if (marker == START_OF_SCAN) {
                break;
            }
        }
        if (facts == null) {
            throw content.damaged("does not say how large its picture is.");
        }
        if ((tablesWanted & ~tablesThere) != 0) {
            throw content.damaged("is damaged: a table is missing without which it cannot be decoded.");
        }
        requireEnd();
        return facts;
    }

    /** Section B.2.4.1: each table is a byte that names it, and 64 values of one or two bytes. */
    private void noteTables(long from, long to) throws IOException {
        for (long table = from; table < to; ) {
            int name = content.u8(table);
            tablesThere |= 1 << (name & 15);
            table += 1 + 64 * (name >> 4 == 0 ? 1 : 2);
        }
    }

    private int nextMarker() throws IOException {
        while (content.u8(at) != 0xFF) {
            at++;
        }
        while (content.u8(at) == 0xFF) {
            at++;
        }
        return content.u8(at++);
    }

    private static boolean standsAlone(int marker) {
        return marker <= 0x01 || marker >= 0xD0 && marker <= 0xD8;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && !NO_FRAMES.contains(marker) || marker == JPEG_LS_FRAME;
    }

    private PictureFacts frame(int marker, int length) throws IOException {
        if (length < 8) {
            throw content.damaged("has a frame header that is too short.");
        }
        int precision = content.u8(at + 2);
        if (!TAKEN.contains(marker)) {
            throw content.unsupported("is " + kind(marker) + ", which Muniment cannot read. Save it as PNG or TIFF.");
        }
        if (precision != 8) {
            throw content.unsupported("has " + precision
                    + " bits per sample; JPEG is taken with 8. Save it as PNG or TIFF, or with 8 bits.");
        }
        int height = content.u16(at + 3, BIG_ENDIAN);
        int width = content.u16(at + 5, BIG_ENDIAN);
        limits.check(content, "", width, height);
        checkComponents(marker, length);
        return new PictureFacts("image/jpeg", width, height);
    }

    private void checkComponents(int marker, int length) throws IOException {
        int components = content.u8(at + 7);
        if (components == 0 || components > 4 || length < 8 + 3 * components) {
            throw content.damaged("is damaged: it says that its picture has " + components + " colour components.");
        }
        for (int i = 0; i < components; i++) {
            int sampling = content.u8(at + 9 + 3L * i);
            int table = content.u8(at + 10 + 3L * i);
            if (!isFactor(sampling >> 4) || !isFactor(sampling & 15) || table > 3) {
                throw content.damaged("is damaged: a colour component in it has a sampling that JPEG does not know.");
            }
            tablesWanted |= marker == LOSSLESS ? 0 : 1 << table;
        }
    }

    private static boolean isFactor(int sampling) {
        return sampling >= 1 && sampling <= 4;
    }

    private static String kind(int marker) {
        if (marker == JPEG_LS_FRAME) {
            return "a JPEG-LS picture";
        }
        return ARITHMETIC.contains(marker) ? "a JPEG with arithmetic coding" : "a hierarchical JPEG";
    }

    /** A scan that was cut off has no end marker behind its data. Some cameras write more behind it, so look at all. */
    private void requireEnd() throws IOException {
        int before = 0;
        for (long place = at; place < content.length(); place++) {
            int value = content.u8(place);
            if (before == 0xFF && value == END_OF_IMAGE) {
                return;
            }
            before = value;
        }
        throw content.cutOff();
    }
}
