package org.muniment.ingest;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Walks the chunks of a PNG (W3C PNG, third edition, section 5) and checks each one's length and checksum. */
final class PngInspection {

    private static final int SIGNATURE = 8;
    private static final Set<String> COMPRESSED = Set.of("zTXt", "iTXt", "iCCP");
    /** No colour profile or note is as long as this; what is, is a bomb. */
    private static final long INFLATED_LIMIT = 16L << 20;

    private static final Set<Integer> DEPTHS = Set.of(1, 2, 4, 8, 16);
    private static final Set<Integer> COLOUR_TYPES = Set.of(0, 2, 3, 4, 6);

    private final RandomAccessFile bytes;
    private final String name;
    private final byte[] buffer = new byte[1 << 16];

    PngInspection(RandomAccessFile bytes, String name) {
        this.bytes = bytes;
        this.name = name;
    }

    PictureFacts facts() throws IOException {
        bytes.seek(SIGNATURE);
        PictureFacts facts = null;
        boolean pixels = false;
        while (true) {
            if (bytes.length() - bytes.getFilePointer() < 12) {
                throw PictureInspection.cutOff(name, bytes.length());
            }
            long length = Integer.toUnsignedLong(bytes.readInt());
            long start = bytes.getFilePointer();
            if (start + 4 + length + 4 > bytes.length()) {
                throw PictureInspection.cutOff(name, bytes.length());
            }
            String type = checkedType(length);
            if (facts == null) {
                facts = header(type, length, start + 4);
            }
            pixels |= type.equals("IDAT");
            if (COMPRESSED.contains(type)) {
                refuseBomb(start + 4, length);
            }
            if (type.equals("IEND")) {
                break;
            }
            bytes.seek(start + 4 + length + 4);
        }
        if (!pixels) {
            throw PictureInspection.damaged(name + " has a PNG header and no picture.");
        }
        return facts;
    }

    private PictureFacts header(String type, long length, long start) throws IOException {
        if (!type.equals("IHDR") || length != 13) {
            throw PictureInspection.damaged(name + " does not begin with a PNG header.");
        }
        bytes.seek(start);
        int width = bytes.readInt();
        int height = bytes.readInt();
        if (!DEPTHS.contains(bytes.read()) || !COLOUR_TYPES.contains(bytes.read())) {
            throw PictureInspection.damaged(name + " has a bit depth or colour type that PNG does not know.");
        }
        return new PictureFacts("image/png", width, height);
    }

    /** Reads type, data and checksum of the chunk at the file pointer. */
    private String checkedType(long length) throws IOException {
        CRC32 crc = new CRC32();
        byte[] type = new byte[4];
        bytes.readFully(type);
        crc.update(type);
        for (long left = length; left > 0; ) {
            int n = bytes.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (n < 0) {
                throw PictureInspection.cutOff(name, bytes.length());
            }
            crc.update(buffer, 0, n);
            left -= n;
        }
        if (Integer.toUnsignedLong(bytes.readInt()) != crc.getValue()) {
            throw PictureInspection.damaged(name + " is damaged: a checksum in it does not fit. Scan it again.");
        }
        return new String(type, StandardCharsets.ISO_8859_1);
    }

    /** The compressed part begins after a keyword of unknown length; any offset that inflates far enough is a bomb. */
    private void refuseBomb(long start, long length) throws IOException {
        byte[] data = new byte[(int) Math.min(length, 4L << 20)];
        bytes.seek(start);
        bytes.readFully(data);
        int keyword = 0;
        while (keyword < data.length && data[keyword] != 0) {
            keyword++;
        }
        for (int offset = keyword + 2; offset < Math.min(data.length, keyword + 200); offset++) {
            // A zlib stream says CM = 8 in its first byte (RFC 1950).
            if ((data[offset] & 0x0F) == 8 && inflatesBeyondLimit(data, offset)) {
                throw PictureInspection.damaged(name + " carries a compressed note of more than "
                        + (INFLATED_LIMIT >> 20) + " MB, which no scanner writes. Save it again without its metadata.");
            }
        }
    }

    private boolean inflatesBeyondLimit(byte[] data, int offset) {
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
