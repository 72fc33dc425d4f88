package org.muniment.ingest;

import java.io.IOException;
import java.io.RandomAccessFile;

/** Walks the segments of a JPEG (ITU-T T.81, annex B) to its first scan and looks for the end of the image. */
final class JpegInspection {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;
    /** Start-of-frame markers are C0 to CF without these: Huffman tables, an extension, arithmetic conditioning. */
    private static final int DHT = 0xC4;

    private static final int JPG = 0xC8;
    private static final int DAC = 0xCC;

    private final RandomAccessFile bytes;
    private final String name;

    JpegInspection(RandomAccessFile bytes, String name) {
        this.bytes = bytes;
        this.name = name;
    }

    PictureFacts facts() throws IOException {
        bytes.seek(2);
        PictureFacts facts = null;
        while (true) {
            int marker = nextMarker();
            if (marker == END_OF_IMAGE) {
                throw PictureInspection.damaged(name + " ends before its picture begins.");
            }
            if (standsAlone(marker)) {
                continue;
            }
            long start = bytes.getFilePointer();
            if (start + 2 > bytes.length()) {
                throw cutOff();
            }
            int length = bytes.readUnsignedShort();
            if (length < 2 || start + length > bytes.length()) {
                throw cutOff();
            }
            if (isFrame(marker)) {
                facts = frame(length);
            }
            bytes.seek(start + length);
            if (marker == START_OF_SCAN) {
                break;
            }
        }
        if (facts == null) {
            throw PictureInspection.damaged(name + " does not say how large its picture is.");
        }
        requireEnd();
        return facts;
    }

    private int nextMarker() throws IOException {
        int value;
        do {
            value = bytes.read();
        } while (value >= 0 && value != 0xFF);
        while (value == 0xFF) {
            value = bytes.read();
        }
        if (value < 0) {
            throw cutOff();
        }
        return value;
    }

    private static boolean standsAlone(int marker) {
        return marker <= 0x01 || marker >= 0xD0 && marker <= 0xD8;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != DHT && marker != JPG && marker != DAC;
    }

    private PictureFacts frame(int length) throws IOException {
        if (length < 8) {
            throw PictureInspection.damaged(name + " has a frame header that is too short.");
        }
        int precision = bytes.read();
        int height = bytes.readUnsignedShort();
        int width = bytes.readUnsignedShort();
        if (precision != 8) {
            throw PictureInspection.damaged(name + " has " + precision
                    + " bits per sample; JPEG is taken with 8. Save it as PNG or with 8 bits.");
        }
        return new PictureFacts("image/jpeg", width, height);
    }

    /** A scan that was cut off has no end marker behind its data. Some cameras write more behind it, so look at all. */
    private void requireEnd() throws IOException {
        byte[] buffer = new byte[1 << 16];
        int before = 0;
        for (int n; (n = bytes.read(buffer)) > 0; ) {
            for (int i = 0; i < n; i++) {
                int value = buffer[i] & 0xFF;
                if (before == 0xFF && value == END_OF_IMAGE) {
                    return;
                }
                before = value;
            }
        }
        throw cutOff();
    }

    private RuntimeException cutOff() throws IOException {
        return PictureInspection.cutOff(name, bytes.length());
    }
}
