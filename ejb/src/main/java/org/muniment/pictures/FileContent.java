package org.muniment.pictures;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.Checksum;
import org.muniment.catalogue.Refusal;

/**
 * The bytes of a file that came in, read through one small window wherever they are asked for. To ask for what is not
 * there is no error of the asker's: the file is cut off, and the {@link Refusal} says so.
 */
final class FileContent implements Closeable {

    private static final int WINDOW = 1 << 14;

    private final RandomAccessFile file;
    private final String name;
    private final long length;
    private final byte[] window = new byte[WINDOW];
    private long windowStart;
    private int windowLength;

    FileContent(Path path, String name) throws IOException {
        this.file = new RandomAccessFile(path.toFile(), "r");
        this.name = name;
        this.length = file.length();
    }

    /** The name that the person knows the file by. */
    String name() {
        return name;
    }

    long length() {
        return length;
    }

    /** Whether so many bytes are there from that place on; true for none at all anywhere inside. */
    boolean has(long at, long count) {
        return at >= 0 && count >= 0 && at <= length && count <= length - at;
    }

    int u8(long at) throws IOException {
        if (at < windowStart || at >= windowStart + windowLength) {
            load(at);
        }
        return window[(int) (at - windowStart)] & 0xFF;
    }

    int u16(long at, ByteOrder order) throws IOException {
        return (int) number(at, 2, order);
    }

    long u32(long at, ByteOrder order) throws IOException {
        return number(at, 4, order);
    }

    /** Up to 8 bytes as one number; 8 of them may make it negative, which no place in a file is. */
    long number(long at, int bytes, ByteOrder order) throws IOException {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value = value << 8 | u8(order == ByteOrder.BIG_ENDIAN ? at + i : at + bytes - 1 - i);
        }
        return value;
    }

    /** Whether that text stands there, a byte a character; false where the file ends before. */
    boolean says(long at, String text) throws IOException {
        if (!has(at, text.length())) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (u8(at + i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** A few bytes as text, a character a byte; fewer where the file ends. */
    String text(long at, int most) throws IOException {
        byte[] bytes = new byte[(int) Math.min(most, Math.max(0, length - at))];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) u8(at + i);
        }
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Lets a checksum see the bytes from one place to another. */
    void sum(long from, long to, Checksum sum) throws IOException {
        for (long at = from; at < to; ) {
            u8(at);
            int offset = (int) (at - windowStart);
            int count = (int) Math.min(windowLength - offset, to - at);
            sum.update(window, offset, count);
            at += count;
        }
    }

    private void load(long at) throws IOException {
        if (at < 0 || at >= length) {
            throw cutOff();
        }
        file.seek(at);
        windowStart = at;
        windowLength = 0;
        int wanted = (int) Math.min(WINDOW, length - at);
        while (windowLength < wanted) {
            int n = file.read(window, windowLength, wanted - windowLength);
            if (n < 0) {
                throw new IOException("The file became shorter while it was looked at.");
            }
            windowLength += n;
        }
    }

    Refusal cutOff() {
        String size = length < 1_000_000 ? "%,d bytes".formatted(length) : "%.1f MB".formatted(length / 1e6);
        return damaged("is cut off after " + size + ". Scan it again and drop it here.");
    }

    /** @param rest of the sentence that begins with the file's name */
    Refusal damaged(String rest) {
        return new Refusal(Refusal.Reason.DAMAGED, "file", name + " " + rest);
    }

    /** For what is whole, but written in a way that is not taken. */
    Refusal unsupported(String rest) {
        return new Refusal(Refusal.Reason.UNSUPPORTED_TYPE, "file", name + " " + rest);
    }

    Refusal tooLarge(String rest) {
        return new Refusal(Refusal.Reason.TOO_LARGE, "file", name + " " + rest);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
